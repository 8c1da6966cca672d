package io.palco.platform.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/// The few rules that keep a service readable. Every service checks itself with them; planted
/// violations in this
/// module's tests prove that each one bites.
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /// Checks the service whose code lives in `rootPackage`, for example `io.palco.event`.
    public static void check(String rootPackage) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        check(rootPackage, classes);
    }

    static void check(String rootPackage, JavaClasses classes) {
        rules(rootPackage).forEach(rule -> rule.check(classes));
    }

    static List<ArchRule> rules(String rootPackage) {
        return List.of(
                adaptersStayOutside(rootPackage),
                featuresAreFreeOfCycles(rootPackage),
                servicesStayApart(rootPackage),
                timeIsInjected(),
                namesSayWhat());
    }

    /// A feature's core never knows how it is reached: no import of `web`, `messaging` or `client`.
    static ArchRule adaptersStayOutside(String root) {
        var adapters = new String[] {root + ".*.web..", root + ".*.messaging..", root + ".*.client.."};
        return noClasses()
                .that(resideInAnyPackage(root + "..")
                        .and(describe(
                                "are not adapters",
                                type -> !resideInAnyPackage(adapters).test(type))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(adapters))
                .as("the core of a feature must not depend on its adapters");
    }

    static ArchRule featuresAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /// Services meet only through contracts.
    static ArchRule servicesStayApart(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "belong to another service",
                        (JavaClass type) -> type.getPackageName().startsWith("io.palco.")
                                && !type.getPackageName().startsWith("io.palco.platform")
                                && !type.getPackageName().startsWith("io.palco.contracts")
                                && !type.getPackageName().startsWith(root)))
                .as("services must not depend on each other");
    }

    /// Time comes from the injected Clock, so that tests can set it.
    static ArchRule timeIsInjected() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("time must come from the injected Clock");
    }

    static ArchRule namesSayWhat() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Dto|Utils?)")
                .as("names must say what a type is, not that it is code");
    }
}
