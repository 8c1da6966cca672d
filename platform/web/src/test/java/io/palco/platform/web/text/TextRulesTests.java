package io.palco.platform.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTests {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Texts(
            @OneLine @Nullable String oneLine,
            @Lines @Nullable String lines,
            @HasText @Nullable String hasText,
            @MailAddress @Nullable String address) {}

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "São Paulo 😀", "<b>'; --", "\u00a0", "\u2028"})
    void isOneLine(@Nullable String text) {
        assertThat(accepts("oneLine", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\tb", "a\u0000b", "\u0085", "\ud83d", "a\udc00b", "\u001b[31m"})
    void isNotOneLine(String text) {
        assertThat(accepts("oneLine", text)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\n\n", "a\r\nb\tc", "😀\n"})
    void isLines(@Nullable String text) {
        assertThat(accepts("lines", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b", "\n\ud83d\n", "\u0085"})
    void isNotLines(String text) {
        assertThat(accepts("lines", text)).isFalse();
    }

    @Test
    void takesAnyNumberOfLinesWithoutRunningOutOfStack() {
        assertThat(accepts("lines", "a\n".repeat(500_000))).isTrue();
        assertThat(accepts("lines", "a\n".repeat(500_000) + "\u0000")).isFalse();
        assertThat(accepts("hasText", "\u2003".repeat(500_000))).isFalse();
        assertThat(accepts("oneLine", "a".repeat(500_000))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"a", " a ", "日本", "😀", "\n.\n"})
    void hasText(@Nullable String text) {
        assertThat(accepts("hasText", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003", "\u200b", "\u3000\u2028", "\ufeff"})
    void hasNoText(String text) {
        assertThat(accepts("hasText", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", "ana+palco@sub.example.org", "a.b-c_d@example.com.br"})
    void isAMailAddress(String text) {
        assertThat(accepts("address", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "@example.org",
                "ana@",
                "a@b@c",
                "ana @example.org",
                "ana@example.org\nBcc: eve@example.org",
                "\"ana\"@example.org",
                "Ana <ana@example.org>",
                "ana@example.org,eve@example.org"
            })
    void isNoMailAddress(String text) {
        assertThat(accepts("address", text)).isFalse();
    }

    private static boolean accepts(String rule, @Nullable String text) {
        return VALIDATOR.validateValue(Texts.class, rule, text).isEmpty();
    }
}
