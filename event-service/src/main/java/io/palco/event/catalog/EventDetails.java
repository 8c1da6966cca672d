package io.palco.event.catalog;

import io.palco.platform.web.problem.FieldProblem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an event says of itself, everything an organizer can edit.
///
/// @param timeZone   IANA zone id
/// @param capacity   places, 1 to 1,000,000
/// @param categories free words, lower case, without repetition
/// @param venueId    the venue whose place it is; the location is then a copy of the venue's
/// @param onlineUrl  where it can be followed from afar; everybody who sees the event sees it
public record EventDetails(
        String title,
        String description,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        Location location,
        List<String> categories,
        int capacity,
        @Nullable UUID venueId,
        @Nullable String onlineUrl) {

    /// Beyond this nobody plans and calendars break.
    static final Instant END_OF_PLANNING = Instant.parse("2200-01-01T00:00:00Z");

    EventDetails at(Location place) {
        return new EventDetails(
                title, description, startsAt, endsAt, timeZone, place, categories, capacity, venueId, onlineUrl);
    }

    /// The same at another time.
    public EventDetails at(Instant starts, Instant ends, String zone) {
        return new EventDetails(
                title, description, starts, ends, zone, location, categories, capacity, venueId, onlineUrl);
    }

    /// The same under another name, without the texts where those are not wanted.
    public EventDetails copied(String newTitle, boolean withTexts) {
        return new EventDetails(
                newTitle,
                withTexts ? description : "",
                startsAt,
                endsAt,
                timeZone,
                location,
                withTexts ? categories : List.of(),
                capacity,
                venueId,
                onlineUrl);
    }

    /// The rules between fields, which a single field's constraints cannot say.
    public List<FieldProblem> brokenRules() {
        var broken = new ArrayList<FieldProblem>();
        if (!endsAt.isAfter(startsAt)) {
            broken.add(FieldProblem.of(
                    "endsAt", "The event must end after it starts.", "O evento deve terminar depois de começar."));
        }
        if (endsAt.isAfter(END_OF_PLANNING)) {
            broken.add(FieldProblem.of("endsAt", "Choose a date before 2200.", "Escolha uma data anterior a 2200."));
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            broken.add(FieldProblem.of(
                    "timeZone",
                    "Give an IANA time zone, for example America/Sao_Paulo.",
                    "Informe um fuso horário IANA, por exemplo America/Sao_Paulo."));
        }
        if ((location.latitude() == null) != (location.longitude() == null)) {
            broken.add(FieldProblem.of(
                    "location.latitude",
                    "Give both latitude and longitude, or neither.",
                    "Informe latitude e longitude, ou nenhuma das duas."));
        }
        return broken;
    }

    /// A start in the past is refused unless it is the one the event already has.
    public static FieldProblem startInThePast() {
        return FieldProblem.of("startsAt", "The event must start in the future.", "O evento deve começar no futuro.");
    }
}
