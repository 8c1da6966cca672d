package io.palco.platform.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule bites its planted violation and nothing else, and leaves a clean sample alone.
class ArchitectureRulesTests {

    private static final String BAD = "io.palco.platform.test.planted.bad";
    private static final String GOOD = "io.palco.platform.test.planted.good";

    private final JavaClasses bad = new ClassFileImporter().importPackages(BAD);
    private final JavaClasses good = new ClassFileImporter().importPackages(GOOD);

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of(ArchitectureRules.adaptersStayOutside(BAD), "KnowsItsAdapter"),
                Arguments.of(ArchitectureRules.featuresAreFreeOfCycles(BAD), "Slice first"),
                Arguments.of(ArchitectureRules.servicesStayApart(BAD), "KnowsItsNeighbour"),
                Arguments.of(ArchitectureRules.timeIsInjected(), "WearsAWatch"),
                Arguments.of(ArchitectureRules.namesSayWhat(), "EventHelper"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void bitesWhereItIsBroken(ArchRule rule, String culprit) {
        var failures = rule.evaluate(bad).getFailureReport();

        assertThat(failures.getDetails()).isNotEmpty().allMatch(detail -> detail.contains(culprit));
    }

    @Test
    void hasAPlantedViolationForEveryRule() {
        assertThat(violations()).hasSameSizeAs(ArchitectureRules.rules(BAD));
        assertThat(ArchitectureRules.rules(BAD))
                .allMatch(rule -> rule.evaluate(bad).hasViolation());
    }

    @Test
    void leavesACleanServiceAlone() {
        assertThat(good).hasSizeGreaterThan(2);
        assertThatCode(() -> ArchitectureRules.check(GOOD, good)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ArchitectureRules.check(BAD, bad)).isInstanceOf(AssertionError.class);
    }
}
