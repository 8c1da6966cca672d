package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.palco.platform.test.http.CalledOperations;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Runs last (see `junit-platform.properties`) and finds operations that no test of this module has seen succeed. It
/// says nothing when only some of the tests were asked for.
@Order(Integer.MAX_VALUE)
class EveryOperationIT extends EventSystem {

    @Test
    void wasCalledWithSuccessBySomeTest() {
        var all = new ClassFileImporter()
                .importPackages("io.palco.event").stream()
                        .filter(type -> type.isAssignableTo(EventSystem.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(type -> type.getName())
                        .collect(Collectors.toSet());
        var ran = TESTED_BY.stream().map(Class::getName).collect(Collectors.toSet());
        assumeThat(ran).as("the whole module runs").containsAll(all);

        var openApi = api().get("/v3/api-docs").json();

        assertThat(CalledOperations.documented(openApi)).isNotEmpty();
        assertThat(CalledOperations.neverCalled(openApi)).isEmpty();
    }
}
