package io.palco.event.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AgendaFollowsEventIT extends AgendaSystem {

    @Test
    void movesWithItsEvent() {
        var event = draft(organizer, longDay());
        var session = added(event, 1, 2, Map.of());

        move(
                event,
                opening.plus(Duration.ofDays(3)).toString(),
                opening.plus(Duration.ofHours(80)).toString());

        var moved = as(organizer).get(pathOfSession(session)).json();
        assertThat(moved.path("startsAt").asString()).isEqualTo(at(73));
        assertThat(moved.path("endsAt").asString()).isEqualTo(at(74));
        assertThat(moved.path("version").asLong()).isEqualTo(1);
    }

    @Test
    void staysWhereItIsWhenTheEventOnlyGrows() {
        var event = draft(organizer, longDay());
        var session = added(event, 1, 2, Map.of());

        move(event, at(-2), at(9));

        var same = as(organizer).get(pathOfSession(session)).json();
        assertThat(same.path("startsAt").asString()).isEqualTo(at(1));
        assertThat(same.path("version").asLong()).isZero();
    }

    @Test
    void refusesAnEventTooShortForItsAgenda() {
        var event = draft(organizer, longDay());
        added(event, 6, 7, Map.of("title", "Encerramento"));

        var refused = basedOn(organizer, event).patch(pathOf(event), Map.of("endsAt", at(5)));

        assertProblem(refused, 422, "validation-failed");
        assertThat(fields(refused)).containsExactly("endsAt");
        assertThat(refused.text()).contains("Encerramento");
        assertThat(as(organizer).get(pathOf(event)).json().path("endsAt").asString())
                .isEqualTo(at(8));
    }

    @Test
    void keepsItsHourOnTheWallWhenTheClocksChange() {
        var zone = ZoneId.of("America/New_York");
        var year = Year.now(clock).getValue() + 1;
        var winter = LocalDate.of(year, 1, 10).atTime(LocalTime.of(8, 0)).atZone(zone);
        var summer = LocalDate.of(year, 7, 10).atTime(LocalTime.of(8, 0)).atZone(zone);
        var event = draft(
                organizer,
                Map.of(
                        "timeZone",
                        zone.getId(),
                        "startsAt",
                        winter.toInstant().toString(),
                        "endsAt",
                        winter.plusHours(8).toInstant().toString()));
        var session = as(organizer)
                .post(
                        pathOf(event) + "/sessions",
                        Map.of(
                                "title",
                                "Às nove",
                                "startsAt",
                                winter.plusHours(1).toInstant().toString(),
                                "endsAt",
                                winter.plusHours(2).toInstant().toString()))
                .json();

        move(
                event,
                summer.toInstant().toString(),
                summer.plusHours(8).toInstant().toString());

        assertThat(as(organizer)
                        .get(pathOfSession(session))
                        .json()
                        .path("startsAt")
                        .asString())
                .isEqualTo(summer.plusHours(1).toInstant().toString());
    }

    private void move(JsonNode event, String startsAt, String endsAt) {
        var moved = basedOn(organizer, event).patch(pathOf(event), Map.of("startsAt", startsAt, "endsAt", endsAt));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
    }
}
