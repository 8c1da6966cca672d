package io.palco.gateway.page;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.loadbalancer.reactive.ReactorLoadBalancerExchangeFilterFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/// Asks event-service as somebody who is not signed in. What it answers is remembered for a second, so that a link that
/// many follow at once asks once. While it does not answer, pages do without it.
@Component
class PublicEvents {

    private static final Logger LOG = LoggerFactory.getLogger(PublicEvents.class);
    private static final Duration PATIENCE = Duration.ofMillis(800);
    private static final Duration PATIENCE_FOR_LISTS = Duration.ofSeconds(5);

    private final WebClient events;
    private final AsyncCache<UUID, Optional<PublicEvent>> recent = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .buildAsync();

    PublicEvents(ReactorLoadBalancerExchangeFilterFunction byName) {
        this.events = WebClient.builder()
                .baseUrl("http://event-service")
                .filter(byName)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 * 1024 * 1024))
                .build();
    }

    /// A page of the map of the site: the events from one id on.
    record SitemapPage(List<Entry> items) {}

    record Entry(UUID id, String updatedAt) {}

    /// The ids at which the pages of the map of the site begin.
    record SitemapIndex(List<UUID> starts) {}

    /// An event that everybody may see; empty when there is none, or nobody can say.
    Mono<Optional<PublicEvent>> find(UUID id) {
        return Mono.fromFuture(() -> recent.get(id, (_, _) -> ask(id).toFuture()));
    }

    private Mono<Optional<PublicEvent>> ask(UUID id) {
        return events.get()
                .uri("/api/v1/events/{id}", id)
                .exchangeToMono(response -> response.statusCode().is2xxSuccessful()
                        ? response.bodyToMono(PublicEvent.class).map(Optional::of)
                        : response.releaseBody().thenReturn(Optional.<PublicEvent>empty()))
                .timeout(PATIENCE)
                .onErrorResume(failure -> {
                    LOG.warn("A page goes without its event: {}", failure.toString());
                    return Mono.just(Optional.empty());
                });
    }

    /// @return an error when event-service does not answer
    Mono<SitemapIndex> sitemapIndex() {
        return events.get()
                .uri("/internal/v1/sitemap")
                .retrieve()
                .bodyToMono(SitemapIndex.class)
                .timeout(PATIENCE_FOR_LISTS);
    }

    /// @return an error when event-service does not answer
    Mono<SitemapPage> sitemapPage(UUID start) {
        return events.get()
                .uri("/internal/v1/sitemap/{start}", start)
                .retrieve()
                .bodyToMono(SitemapPage.class)
                .timeout(PATIENCE_FOR_LISTS);
    }
}
