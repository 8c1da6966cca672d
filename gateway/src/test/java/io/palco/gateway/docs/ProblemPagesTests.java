package io.palco.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.contracts.problem.ProblemType;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.server.ResponseStatusException;

class ProblemPagesTests {

    private final ProblemPages pages = new ProblemPages();

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void explainsEveryType(ProblemType type) {
        assertThat(pages.index()).contains("/docs/problems/" + type.slug() + "\"", type.title(Locale.ENGLISH));
        assertThat(pages.page(type.slug()))
                .contains("<h1>" + type.title(Locale.ENGLISH) + "</h1>", "<code>" + type.status() + "</code>")
                .doesNotContain("`");
        assertThat(pages.type(type.slug()).getHeaders().getFirst("Location"))
                .isEqualTo("/docs/problems/" + type.slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "EVENT_FULL", "<b>x</b>", ""})
    void knowsNoOthers(String slug) {
        assertThatThrownBy(() -> pages.page(slug)).isInstanceOf(ResponseStatusException.class);
        assertThatThrownBy(() -> pages.type(slug)).isInstanceOf(ResponseStatusException.class);
    }

    @Test
    void isHtml() {
        assertThat(pages.index()).startsWith("<!doctype html>").doesNotContain("%1$s");
    }
}
