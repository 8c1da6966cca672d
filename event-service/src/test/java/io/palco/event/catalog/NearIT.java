package io.palco.event.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.palco.event.EventSystem;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Distances on the earth, as the database knows them.
class NearIT extends EventSystem {

    @Test
    void measuresAlongTheGround() {
        assertThat(metres(-23.5475, -46.6361, -22.9064, -43.1822)).isCloseTo(360_000, within(5_000.0));
        assertThat(metres(0, 0, 0, 180)).isCloseTo(Math.PI * 6_371_000, within(1.0));
        assertThat(metres(90, 0, 90, 135)).isCloseTo(0, within(0.001));
    }

    @Test
    void findsWhatIsWithinTheRadiusAndNothingElse() {
        var organizer = organizerOf(UUID.randomUUID());
        var near = at(organizer, -23.55, -46.64);
        var far = at(organizer, -22.9064, -43.1822);

        assertThat(found(new Near(-23.5475, -46.6361, 5_000), near, far)).containsExactly(near);
        assertThat(found(new Near(-23.5475, -46.6361, 400_000), near, far)).containsExactlyInAnyOrder(near, far);
        assertThat(found(new Near(-23.5475, -46.6361, 100), near, far)).isEmpty();
    }

    @Test
    void knowsNoDateLine() {
        var organizer = organizerOf(UUID.randomUUID());
        var beyond = at(organizer, -17.8, 179.99);

        assertThat(found(new Near(-17.8, -179.99, 5_000), beyond)).containsExactly(beyond);
    }

    @Test
    void cutsOffTheCornersOfTheCube() {
        var organizer = organizerOf(UUID.randomUUID());
        var corner = at(organizer, -10.08, -50.08);

        assertThat(found(new Near(-10, -50, 10_000), corner)).isEmpty();
        assertThat(found(new Near(-10, -50, 13_000), corner)).containsExactly(corner);
    }

    private String at(TestUser organizer, double latitude, double longitude) {
        var place = Map.of("name", "Praça", "latitude", latitude, "longitude", longitude);
        return draft(organizer, Map.of("location", place)).path("id").asString();
    }

    private List<String> found(Near near, String... ids) {
        return jdbc.sql("SELECT e.id::text FROM events e WHERE e.id::text = ANY(:ids)" + Near.CONDITION)
                .param("ids", ids)
                .params(near.params())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private double metres(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        return jdbc.sql("SELECT metres_between(earth_point(:a, :b), earth_point(:c, :d))")
                .param("a", fromLatitude)
                .param("b", fromLongitude)
                .param("c", toLatitude)
                .param("d", toLongitude)
                .query(Double.class)
                .single();
    }
}
