package io.palco.platform.messaging.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacyAnswersTests {

    @Test
    void saysThatThereIsNothing() {
        assertThat(PrivacyAnswers.parts(List.of(new PersonalSection("mails", List.of()))))
                .containsExactly(new PrivacyAnswers.Part(null, "[]"));
    }

    @Test
    void spreadsALargeSectionOverSeveralParts() {
        var row = "{\"text\":\"" + "x".repeat(PrivacyAnswers.PART_SIZE / 2) + "\"}";

        var parts = PrivacyAnswers.parts(List.of(
                new PersonalSection("mails", List.of(row, row, row)), new PersonalSection("sessions", List.of("{}"))));

        assertThat(parts).hasSize(4);
        assertThat(parts)
                .extracting(PrivacyAnswers.Part::section)
                .containsExactly("mails", "mails", "mails", "sessions");
        assertThat(parts.getFirst().rows()).isEqualTo("[" + row + "]");
    }

    @Test
    void keepsSmallRowsTogether() {
        var parts = PrivacyAnswers.parts(List.of(new PersonalSection("links", List.of("{\"a\":1}", "{\"b\":2}"))));

        assertThat(parts).containsExactly(new PrivacyAnswers.Part("links", "[{\"a\":1},{\"b\":2}]"));
    }
}
