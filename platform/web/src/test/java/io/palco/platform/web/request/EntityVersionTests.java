package io.palco.platform.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityVersionTests {

    @Test
    void isAStrongEntityTag() {
        assertThat(EntityVersion.etag(3)).isEqualTo("\"3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "*", "\"1\", \"3\"", "\"3\",\"4\""})
    void letsAChangeOfTheCurrentVersionPass(String ifMatch) {
        assertThatCode(() -> EntityVersion.requireMatch(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "\"33\"", "\"\"", "nonsense", "**"})
    void refusesAChangeOfAnotherVersion(String ifMatch) {
        assertRefused(ifMatch, ProblemType.STALE_VERSION);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void asksForTheVersion(@Nullable String ifMatch) {
        assertRefused(ifMatch, ProblemType.VERSION_REQUIRED);
    }

    private static void assertRefused(@Nullable String ifMatch, ProblemType type) {
        assertThatThrownBy(() -> EntityVersion.requireMatch(ifMatch, 3))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
