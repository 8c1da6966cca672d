package io.palco.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The single-page application's one document, to which pages add what they know before any script runs.
@Component
class AppDocument {

    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");
    private static final Pattern DESCRIPTION = Pattern.compile("<meta name=\"description\"[^>]*>");
    private static final Pattern NOSCRIPT = Pattern.compile("<noscript>(.*?)</noscript>", Pattern.DOTALL);

    private final String document;

    AppDocument() {
        try {
            document = new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As it is, but not to be found by search engines: there is nothing at this address, or nothing for everybody.
    String unlisted() {
        return document.replace("</title>", "</title>\n<meta name=\"robots\" content=\"noindex\">");
    }

    String plain() {
        return document;
    }

    String with(EventHtml event) {
        var bare = DESCRIPTION.matcher(TITLE.matcher(document).replaceFirst("")).replaceFirst("");
        var head = bare.replace("</head>", event.head() + "</head>")
                .replace(
                        "<html lang=\"en\"",
                        "<html lang=\"%s\"".formatted(event.wording().isPortuguese() ? "pt-BR" : "en"));
        return NOSCRIPT.matcher(head)
                .replaceFirst(found -> Matcher.quoteReplacement(
                        "<noscript>" + event.body() + "<p>" + found.group(1) + "</p></noscript>"));
    }
}
