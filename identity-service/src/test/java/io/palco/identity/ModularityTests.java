package io.palco.identity;

import io.palco.platform.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ModularityTests {

    @Test
    void followsTheHouseRules() {
        ArchitectureRules.check("io.palco.identity");
    }
}
