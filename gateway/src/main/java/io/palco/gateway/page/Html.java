package io.palco.gateway.page;

import org.springframework.web.util.HtmlUtils;

/// Texts of strangers on their way into HTML.
final class Html {

    private Html() {}

    /// For text and for attributes in double quotes.
    static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /// For JSON inside of a `script` element, which ends at the first `</script` whatever the JSON says.
    static String json(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    static String meta(String attribute, String name, String content) {
        return "<meta %s=\"%s\" content=\"%s\">%n".formatted(attribute, name, text(content));
    }
}
