package io.palco.event.venue;

import io.palco.platform.web.problem.FieldProblem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an organizer writes down about a venue.
///
/// @param latitude      WGS 84 degrees; both coordinates or none
/// @param timeZone      IANA zone id
/// @param accessibility what somebody with a wheelchair, a guide dog or a hearing aid wants to know
public record VenueDetails(
        String name,
        @Nullable String address,
        @Nullable String city,
        @Nullable String state,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String timeZone,
        @Nullable String accessibility) {

    List<FieldProblem> brokenRules() {
        var broken = new ArrayList<FieldProblem>();
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            broken.add(FieldProblem.of(
                    "timeZone",
                    "Give an IANA time zone, for example America/Sao_Paulo.",
                    "Informe um fuso horário IANA, por exemplo America/Sao_Paulo."));
        }
        if ((latitude == null) != (longitude == null)) {
            broken.add(FieldProblem.of(
                    "latitude",
                    "Give both latitude and longitude, or neither.",
                    "Informe latitude e longitude, ou nenhuma das duas."));
        }
        return broken;
    }
}
