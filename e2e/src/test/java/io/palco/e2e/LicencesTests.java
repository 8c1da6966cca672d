package io.palco.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Palco is Apache-2.0, so nothing may come along whose only licence would bind Palco's users to the
/// GPL or the AGPL.
/// Reads
/// the software bills of material that the build writes for everything that is shipped.
class LicencesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Their own papers name no licence that a machine can read; looked up by hand.
    private static final Set<String> KNOWN = Set.of(
            "antlr-runtime" // BSD, says its project page
            );

    @Test
    void everythingShippedHasALicenceThatFits() throws IOException {
        var bills = bills();

        var misfits = new ArrayList<String>();
        for (var bill : bills) {
            for (var component : JSON.readTree(Files.readString(bill)).path("components")) {
                if (!fits(component)) {
                    misfits.add(component.path("purl").asString() + " " + component.path("licenses"));
                }
            }
        }

        assertThat(bills).as("run the build of the services first").hasSizeGreaterThanOrEqualTo(8);
        assertThat(misfits.stream().distinct()).isEmpty();
    }

    @Test
    void aGplOnlyDependencyWouldBeNoticed() {
        assertThat(fits(component("[{\"license\":{\"id\":\"GPL-3.0-only\"}}]"))).isFalse();
        assertThat(fits(component("[{\"license\":{\"name\":\"GNU Affero General Public License v3\"}}]")))
                .isFalse();
        assertThat(fits(component("[]"))).isFalse();
        assertThat(fits(component("[{\"license\":{\"id\":\"EPL-2.0\"}},{\"license\":{\"id\":\"GPL-2.0-only\"}}]")))
                .isTrue();
        assertThat(fits(component("[{\"expression\":\"CDDL-1.0 OR GPL-2.0-with-classpath-exception\"}]")))
                .isTrue();
        assertThat(fits(component("[{\"license\":{\"id\":\"LGPL-2.1-only\"}}]")))
                .isTrue();
    }

    private static JsonNode component(String licences) {
        return JSON.readTree("{\"name\":\"planted\",\"licenses\":" + licences + "}");
    }

    private static boolean fits(JsonNode component) {
        if (component.path("group").asString("").equals("io.palco")
                || KNOWN.contains(component.path("name").asString())) {
            return true;
        }
        return licences(component).anyMatch(licence -> !isStrongCopyleft(licence));
    }

    private static Stream<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .flatMap(entry -> entry.has("expression")
                        ? Stream.of(entry.path("expression").asString().split(" OR "))
                        : Stream.of(entry.path("license").path("id").asString("")
                                + entry.path("license").path("name").asString("")));
    }

    private static boolean isStrongCopyleft(String licence) {
        var text = licence.toLowerCase(Locale.ROOT);
        var isLesser = text.contains("lgpl") || text.contains("lesser") || text.contains("library general");
        var names = text.contains("gpl") || text.contains("affero") || text.contains("gnu general public");
        return names && !isLesser && !text.contains("classpath");
    }

    private static List<Path> bills() throws IOException {
        try (var modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve("target/classes/META-INF/sbom/application.cdx.json"))
                    .filter(Files::exists)
                    .toList();
        }
    }
}
