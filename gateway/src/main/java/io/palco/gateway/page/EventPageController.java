package io.palco.gateway.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// An event's page: the application's document with what crawlers and previews of links want to know.
@RestController
@Hidden
class EventPageController {

    static final String UUID_PATTERN = "[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}";

    private final PublicEvents events;
    private final AppDocument document;
    private final JsonMapper json;
    private final String site;

    EventPageController(
            PublicEvents events, AppDocument document, JsonMapper json, @Value("${palco.public-url}") String site) {
        this.events = events;
        this.document = document;
        this.json = json;
        this.site = site;
    }

    @GetMapping(path = "/events/{id:" + UUID_PATTERN + "}", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<String>> show(@PathVariable UUID id, Locale locale) {
        return events.find(id)
                .map(found -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .body(found.map(event -> document.with(new EventHtml(event, Wording.of(locale), site, json)))
                                .orElseGet(document::unlisted)));
    }
}
