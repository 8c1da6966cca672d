package io.palco.event.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.platform.test.security.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesIT extends EventSystem {

    @Test
    void findsMunicipalitiesForEverybody() {
        var answer = api().get("/api/v1/places?q=s%C3%A3o%20paulo&limit=3");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/items/0/label").asString()).isEqualTo("São Paulo, SP");
        assertThat(answer.json().path("items").size()).isEqualTo(3);
        assertThat(as(TestTokens.user("Ana")).get("/api/v1/places?q=recife").status())
                .isEqualTo(200);
    }

    @Test
    void saysWhatLiesAtAPoint() {
        var answer = api().get("/api/v1/places/reverse?latitude=-22.97&longitude=-43.18");

        assertThat(answer.json().path("label").asString()).isEqualTo("Rio de Janeiro, RJ");
        assertProblem(api().get("/api/v1/places/reverse?latitude=38.7&longitude=-9.1"), 404, "not-found");
    }

    @Test
    void drawsOnNothingUntilTheOperatorNamesTiles() {
        var answer = api().get("/api/v1/places/map");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("tileUrl").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/places?q=",
                "/api/v1/places?q=a&limit=0",
                "/api/v1/places?q=a&limit=21",
                "/api/v1/places?q=a%0Ab",
                "/api/v1/places/reverse?latitude=91&longitude=0",
                "/api/v1/places/reverse?latitude=0&longitude=-181",
                "/api/v1/places/reverse?latitude=NaN&longitude=0",
            })
    void refusesWhatIsOutOfRange(String path) {
        assertProblem(api().get(path), 422, "validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/places", "/api/v1/places/reverse?latitude=x&longitude=0"})
    void refusesWhatItCannotRead(String path) {
        assertProblem(api().get(path), 400, "malformed-request");
    }
}
