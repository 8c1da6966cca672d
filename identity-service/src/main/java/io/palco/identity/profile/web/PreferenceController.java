package io.palco.identity.profile.web;

import io.palco.identity.profile.Preferences;
import io.palco.identity.profile.PreferencesOutcome.Replaced;
import io.palco.identity.profile.PreferencesOutcome.TooMany;
import io.palco.identity.profile.PreferencesOutcome.UnknownKey;
import io.palco.identity.profile.PreferencesOutcome.WrongValue;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/me/preferences")
@Tag(name = "me")
class PreferenceController {

    private static final String SCHEMA =
            "theme: light, dark, auto; calendar.firstDay: monday, sunday; calendar.view: month, week, list;"
                    + " list.pageSize: 10 to 200; mail.reminders: boolean; and keys of any client's own that begin with"
                    + " x-, with a text of at most 1000 characters, a number or a boolean. At most 50 in all.";

    private final Preferences preferences;

    PreferenceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "getMyPreferences", summary = "One's own preferences by key", description = SCHEMA)
    Map<String, JsonNode> get(CurrentUser user) {
        return preferences.of(user.id());
    }

    @PutMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "putMyPreferences", summary = "Replace all of one's own preferences", description = SCHEMA)
    Map<String, JsonNode> put(@RequestBody Map<String, JsonNode> values, CurrentUser user) {
        return switch (preferences.replace(user.id(), values)) {
            case Replaced(var kept) -> kept;
            case UnknownKey(var key) -> throw ProfileProblems.unknownPreference(key);
            case WrongValue(var key, var allowed) -> throw ProfileProblems.wrongPreference(key, allowed);
            case TooMany(var allowed) -> throw ProfileProblems.tooManyPreferences(allowed);
        };
    }
}
