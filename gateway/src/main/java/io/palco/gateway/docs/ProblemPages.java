package io.palco.gateway.docs;

import io.palco.contracts.problem.ProblemType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// A page for each problem type: what it means and what a client should do.
@RestController
class ProblemPages {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%1$s · Palco</title>
            <style>:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;max-width:42rem;margin:3rem auto;\
            padding:0 1rem}code{background:#8882;padding:.1em .3em;border-radius:4px}dt{font-weight:600;margin-top:1rem}\
            a{color:inherit}</style></head><body>%2$s</body></html>
            """;

    @GetMapping(path = "/docs/problems", produces = MediaType.TEXT_HTML_VALUE)
    String index() {
        var items = Arrays.stream(ProblemType.values())
                .map(type -> "<dt><a href=\"/docs/problems/%1$s\"><code>%1$s</code></a></dt><dd>%2$d · %3$s</dd>"
                        .formatted(type.slug(), type.status(), type.title(Locale.ENGLISH)))
                .collect(Collectors.joining("\n"));
        return PAGE.formatted("Problems", "<h1>Problems</h1><dl>" + items + "</dl>");
    }

    @GetMapping(path = "/docs/problems/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable String slug) {
        var type = ProblemType.ofSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var title = type.title(Locale.ENGLISH);
        var explanation = type.explanation().replaceAll("`([^`]*)`", "<code>$1</code>");
        return PAGE.formatted(
                title,
                "<h1>%s</h1><p>HTTP status <code>%d</code>, type <code>%s</code></p><p>%s</p><p><a href=\"/docs/problems\">All problems</a></p>"
                        .formatted(title, type.status(), type.uri(), explanation));
    }

    /// The type URIs themselves lead to their documentation.
    @GetMapping("/problems/{slug}")
    ResponseEntity<Void> type(@PathVariable String slug) {
        var type = ProblemType.ofSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Location", "/docs/problems/" + type.slug())
                .build();
    }
}
