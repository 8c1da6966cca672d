package io.palco.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedPathTests {

    @Test
    void keepsTheKeyOfACalendarToItself() {
        var key = "s3cret_-".repeat(6).substring(0, 43);

        assertThat(LoggedPath.of("/api/v1/calendar-feeds/" + key + ".ics")).isEqualTo("/api/v1/calendar-feeds/….ics");
    }

    @Test
    void showsEveryOtherPathUpToALength() {
        assertThat(LoggedPath.of("/api/v1/calendar-feeds/organizations/019a.ics"))
                .isEqualTo("/api/v1/calendar-feeds/organizations/019a.ics");
        assertThat(LoggedPath.of("/" + "x".repeat(500))).hasSize(201);
    }
}
