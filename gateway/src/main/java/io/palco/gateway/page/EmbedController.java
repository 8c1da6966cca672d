package io.palco.gateway.page;

import static io.palco.gateway.page.Html.text;

import io.palco.gateway.request.Framing;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// An event as a card inside of another site's page. The only pages that may be framed: they hold no session, run no
/// script, take no input, and whatever is clicked opens in a window of its own.
@RestController
@Hidden
class EmbedController {

    private static final String STYLE = """
            :root{color-scheme:light dark}\
            :root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}\
            *{box-sizing:border-box}\
            body{margin:0;font:15px/1.5 system-ui,sans-serif;color:light-dark(#1a1b1e,#e9ecef);background:transparent}\
            article{border:1px solid light-dark(#dee2e6,#424242);border-radius:12px;overflow:hidden;\
            background:light-dark(#fff,#1f1f1f)}\
            img{display:block;width:100%;aspect-ratio:16/9;object-fit:cover}\
            div{padding:16px}h1{font-size:18px;line-height:1.3;margin:0 0 8px;overflow-wrap:anywhere}\
            p{margin:0 0 4px;overflow-wrap:anywhere}small{color:light-dark(#5c636a,#adb5bd)}\
            a{display:block;margin-top:12px;padding:10px 16px;border-radius:8px;background:#4338ca;color:#fff;\
            text-align:center;text-decoration:none;font-weight:600}\
            a:focus-visible{outline:3px solid light-dark(#1a1b1e,#fff);outline-offset:2px}""";

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final PublicEvents events;
    private final String site;

    EmbedController(PublicEvents events, @Value("${palco.public-url}") String site) {
        this.events = events;
        this.site = site;
    }

    /// @param lang  `pt-BR` or `en`; what the browser wants without it
    /// @param theme `light` or `dark`; what the browser wants without it
    @GetMapping(
            path = "/embed/events/{id:" + EventPageController.UUID_PATTERN + "}",
            produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<String>> show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "auto") String theme,
            Locale locale,
            ServerWebExchange exchange) {
        Framing.allow(exchange);
        var wording = Wording.of(lang == null ? locale : Locale.forLanguageTag(lang));
        return events.find(id)
                .map(found -> ResponseEntity.status(found.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                        .cacheControl(CacheControl.noCache())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .header("X-Robots-Tag", "noindex")
                        .body(document(
                                wording,
                                THEMES.contains(theme) ? theme : "auto",
                                found.map(event -> card(event, wording)).orElseGet(() -> nothing(wording)))));
    }

    private static String document(Wording wording, String theme, String content) {
        return """
                <!doctype html>
                <html lang="%s" data-theme="%s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Palco</title><style>%s</style></head><body>%s</body></html>
                """.formatted(wording.isPortuguese() ? "pt-BR" : "en", theme, STYLE, content);
    }

    private String card(PublicEvent event, Wording wording) {
        var picture = event.cover() == null
                ? ""
                : "<img src=\"%s\" alt=\"%s\">"
                        .formatted(
                                text(event.cover().picture().url()),
                                text(wording.alt(event.cover().alt())));
        return """
                <article>%s<div><h1>%s</h1><p>%s</p><p>%s</p><p><small>%s · %s</small></p>
                <a href="%s" target="_blank" rel="noopener">%s</a></div></article>""".formatted(
                        picture,
                        text(event.title()),
                        text(wording.when(event)),
                        text(wording.where(event)),
                        text(wording.price(event)),
                        text(wording.state(event)),
                        text(site + "/events/" + event.id() + "?utm_source=embed&utm_medium=widget"),
                        text(wording.say("See the event", "Ver o evento")));
    }

    private static String nothing(Wording wording) {
        return "<article><div><p>%s</p></div></article>"
                .formatted(text(wording.say("This event cannot be shown.", "Este evento não pode ser exibido.")));
    }
}
