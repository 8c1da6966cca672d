package io.palco.notification;

import io.palco.platform.test.architecture.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ModularityTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        ArchitectureRules.check("io.palco.notification");
    }
}
