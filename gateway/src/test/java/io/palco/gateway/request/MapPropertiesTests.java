package io.palco.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MapPropertiesTests {

    @Test
    void allowsNobodyUnlessTheOperatorSaysSo() {
        assertThat(new MapProperties(null, "", List.of("")).allowed()).isEmpty();
    }

    @Test
    void allowsTheServersOfTilesAndStyleAndNothingBelowThem() {
        var map = new MapProperties(
                "https://tiles.example.org/{z}/{x}/{y}.png",
                "https://maps.example.org:8443/style.json?key=x",
                List.of("https://glyphs.example.org", "https://tiles.example.org"));

        assertThat(map.allowed())
                .containsExactly(
                        "https://tiles.example.org", "https://maps.example.org:8443", "https://glyphs.example.org");
    }

    @Test
    void takesNothingThatCouldChangeThePolicy() {
        assertThat(new MapProperties("https://a.org; script-src *", "javascript:alert(1)", List.of()).allowed())
                .isEmpty();
    }
}
