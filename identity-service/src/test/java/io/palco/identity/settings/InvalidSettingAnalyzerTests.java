package io.palco.identity.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContextException;

class InvalidSettingAnalyzerTests {

    @Test
    void saysWhatIsWrongAndWhatToDo() {
        var failure = new ApplicationContextException(
                "Failed to start", new InvalidSettingException("PALCO_X is missing.", "Set it."));

        var analysis = Objects.requireNonNull(new InvalidSettingAnalyzer().analyze(failure));

        assertThat(analysis.getDescription()).isEqualTo("PALCO_X is missing.");
        assertThat(analysis.getAction()).isEqualTo("Set it.");
    }
}
