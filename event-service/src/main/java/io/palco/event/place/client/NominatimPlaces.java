package io.palco.event.place.client;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.palco.event.place.FindPlaces;
import io.palco.event.place.Place;
import io.palco.event.place.PlaceProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/// A server with Nominatim's API (<https://nominatim.org/release-docs/latest/api/Overview/>), asked as its usage policy
/// wants: we say who we are, ask no more often than we may, and remember what we were told.
class NominatimPlaces implements PlaceProvider {

    private static final String ATTRIBUTION = "© OpenStreetMap contributors (ODbL)";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LONGEST_TEXT = 500;

    private final RestClient client;
    private final CircuitBreaker breaker;
    private final RateLimiter limiter;
    private final Cache<String, List<Place>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

    NominatimPlaces(RestClient client, CircuitBreaker breaker, int perSecond) {
        this.client = client;
        this.breaker = breaker;
        this.limiter = RateLimiter.of(
                "nominatim",
                RateLimiterConfig.custom()
                        .limitForPeriod(perSecond)
                        .limitRefreshPeriod(Duration.ofSeconds(1))
                        .timeoutDuration(PATIENCE)
                        .build());
    }

    @Override
    public List<Place> find(String text, int limit) {
        return remembered("q " + limit + " " + text, () -> {
            var answer = client.get()
                    .uri("/search?format=jsonv2&addressdetails=1&q={text}&limit={limit}", text, limit)
                    .retrieve()
                    .body(JsonNode.class);
            return answer == null
                    ? List.of()
                    : answer.valueStream()
                            .flatMap(NominatimPlaces::place)
                            .limit(limit)
                            .toList();
        });
    }

    @Override
    public Optional<Place> at(double latitude, double longitude) {
        var places = remembered("at " + latitude + " " + longitude, () -> {
            var answer = client.get()
                    .uri("/reverse?format=jsonv2&addressdetails=1&lat={lat}&lon={lon}", latitude, longitude)
                    .retrieve()
                    .body(JsonNode.class);
            return answer == null ? List.of() : place(answer).toList();
        });
        return places.stream().findFirst();
    }

    private List<Place> remembered(String question, Supplier<List<Place>> ask) {
        var remembered = known.getIfPresent(question);
        if (remembered != null) {
            return remembered;
        }
        try {
            var told = breaker.executeSupplier(RateLimiter.decorateSupplier(limiter, ask));
            known.put(question, told);
            return told;
        } catch (RestClientException | CallNotPermittedException | RequestNotPermitted failure) {
            throw new FindPlaces.Unavailable(failure.getClass().getSimpleName());
        }
    }

    private static Stream<Place> place(JsonNode node) {
        var latitude = node.path("lat").asDouble(Double.NaN);
        var longitude = node.path("lon").asDouble(Double.NaN);
        var label = text(node.path("display_name"));
        if (label == null || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            return Stream.empty();
        }
        var address = node.path("address");
        var street = new ArrayList<String>();
        Stream.of("road", "house_number", "suburb")
                .map(part -> text(address.path(part)))
                .filter(part -> part != null)
                .forEach(street::add);
        var city = Stream.of("city", "town", "village", "municipality")
                .map(part -> text(address.path(part)))
                .filter(part -> part != null)
                .findFirst()
                .orElse(null);
        return Stream.of(new Place(
                label,
                street.isEmpty() ? null : String.join(", ", street),
                city,
                text(address.path("state")),
                latitude,
                longitude,
                ATTRIBUTION));
    }

    private static @Nullable String text(JsonNode node) {
        var text = node.asString("").strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
