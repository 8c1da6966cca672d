package io.palco.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "a.b_c-D9", "019a0000-0000-7000-8000-000000000001"})
    void keepsAnIdThatMayGoIntoLogs(String given) {
        assertThat(RequestId.choose(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"1234567", "with space", "line\nbreak", "<script>", "açúcar-açúcar", "12345678\n"})
    void makesOneOtherwise(String given) {
        var id = UUID.fromString(RequestId.choose(given));

        assertThat(id.version()).isEqualTo(7);
    }

    @Test
    void keepsAtMost64Characters() {
        assertThat(RequestId.choose("x".repeat(64))).isEqualTo("x".repeat(64));
        assertThat(RequestId.choose("x".repeat(65))).isNotEqualTo("x".repeat(65));
    }
}
