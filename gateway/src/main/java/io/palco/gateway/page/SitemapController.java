package io.palco.gateway.page;

import static io.palco.gateway.page.Html.text;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/// Tells crawlers what there is and what is not for them (sitemaps.org 0.9, RFC 9309).
@RestController
@Hidden
class SitemapController {

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final CacheControl HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final PublicEvents events;
    private final String site;

    SitemapController(PublicEvents events, @Value("${palco.public-url}") String site) {
        this.events = events;
        this.site = site;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().cacheControl(HOUR).body("""
                User-agent: *
                Allow: /api/v1/media/
                Disallow: /api/
                Disallow: /account/
                Disallow: /admin/
                Disallow: /organize
                Disallow: /tickets
                Sitemap: %s/sitemap.xml
                """.formatted(site));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    Mono<ResponseEntity<String>> index() {
        return answer(events.sitemapIndex()
                .map(index -> index.starts().stream()
                        .map(start -> "<sitemap><loc>%s/sitemaps/%s.xml</loc></sitemap>".formatted(text(site), start))
                        .collect(Collectors.joining(
                                "\n",
                                HEADER + "<sitemapindex xmlns=\"" + NAMESPACE + "\">\n",
                                "\n</sitemapindex>\n"))));
    }

    @GetMapping(
            path = "/sitemaps/{start:" + EventPageController.UUID_PATTERN + "}.xml",
            produces = MediaType.APPLICATION_XML_VALUE)
    Mono<ResponseEntity<String>> page(@PathVariable UUID start) {
        return answer(events.sitemapPage(start)
                .map(page -> page.items().stream()
                        .map(entry -> "<url><loc>%s/events/%s</loc><lastmod>%s</lastmod></url>"
                                .formatted(text(site), entry.id(), text(entry.updatedAt())))
                        .collect(Collectors.joining(
                                "\n", HEADER + "<urlset xmlns=\"" + NAMESPACE + "\">\n", "\n</urlset>\n"))));
    }

    private static Mono<ResponseEntity<String>> answer(Mono<String> map) {
        return map.map(text -> ResponseEntity.ok().cacheControl(HOUR).body(text))
                .onErrorReturn(ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, "60")
                        .body(""));
    }
}
