package io.palco.event.place.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.palco.event.place.FindPlaces.Unavailable;
import io.palco.platform.test.http.StandIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

class NominatimPlacesTests {

    private static final Map<String, Object> THEATRE = Map.of(
            "lat",
            "-23.5452",
            "lon",
            "-46.6386",
            "display_name",
            "Theatro Municipal, Praça Ramos de Azevedo, São Paulo",
            "address",
            Map.of("road", "Praça Ramos de Azevedo", "city", "São Paulo", "state", "São Paulo"));

    private final StandIn server = new StandIn();
    private final NominatimPlaces places = places(1_000);

    @Test
    void asksAsNominatimWantsToBeAsked() {
        server.answers(200, List.of(THEATRE));

        var found = places.find("theatro & praça", 5);

        assertThat(server.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("GET");
            assertThat(asked.path()).isEqualTo("/search");
        });
        assertThat(found).singleElement().satisfies(place -> {
            assertThat(place.label()).startsWith("Theatro Municipal");
            assertThat(place.address()).isEqualTo("Praça Ramos de Azevedo");
            assertThat(place.city()).isEqualTo("São Paulo");
            assertThat(place.latitude()).isEqualTo(-23.5452);
            assertThat(place.attribution()).contains("OpenStreetMap");
        });
    }

    @Test
    void readsWhatLiesAtAPoint() {
        server.answers(200, THEATRE);

        assertThat(places.at(-23.5452, -46.6386)).map(place -> place.city()).contains("São Paulo");
    }

    @Test
    void takesAnErrorInTheAnswerForNothing() {
        server.answers(200, Map.of("error", "Unable to geocode"));

        assertThat(places.at(0, 0)).isEmpty();
    }

    @Test
    void remembersWhatItWasTold() {
        server.answers(200, List.of(THEATRE));

        places.find("theatro", 5);
        places.find("theatro", 5);

        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void leavesOutWhatIsNoPlaceOnEarth() {
        server.answers(
                200,
                List.of(
                        Map.of("lat", "91", "lon", "0", "display_name", "Beyond the pole"),
                        Map.of("lat", "x", "lon", "0", "display_name", "Nowhere"),
                        Map.of("lat", "1", "lon", "1")));

        assertThat(places.find("nowhere", 5)).isEmpty();
    }

    @Test
    void isUnavailableWhenTheServerFailsOrDawdles() {
        server.failsWith(503);
        assertThatThrownBy(() -> places.find("a", 5)).isInstanceOf(Unavailable.class);

        server.takes(Duration.ofSeconds(3), List.of());
        assertThatThrownBy(() -> places.find("b", 5)).isInstanceOf(Unavailable.class);

        server.answers(200, "<html>");
        assertThatThrownBy(() -> places.find("c", 5)).isInstanceOf(Unavailable.class);
    }

    @Test
    void stopsAskingAServerThatKeepsFailing() {
        server.failsWith(500);
        for (var i = 0; i < 20; i++) {
            var text = "city " + i;
            assertThatThrownBy(() -> places.find(text, 5)).isInstanceOf(Unavailable.class);
        }

        assertThat(server.asked()).hasSizeLessThan(10);
    }

    @Test
    void asksNoOftenerThanItMay() {
        server.answers(200, List.of());
        var patient = places(1);
        var start = System.nanoTime();

        patient.find("one", 5);
        patient.find("two", 5);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(300));
    }

    private NominatimPlaces places(int perSecond) {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(Duration.ofSeconds(1));
        var client = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(server.url())
                .build();
        var breaker = CircuitBreaker.of(
                "test",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(6)
                        .minimumNumberOfCalls(6)
                        .build());
        return new NominatimPlaces(client, breaker, perSecond);
    }
}
