package io.palco.identity.profile;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What became of the wish to replace preferences.
public sealed interface PreferencesOutcome {

    record Replaced(Map<String, JsonNode> values) implements PreferencesOutcome {}

    record UnknownKey(String key) implements PreferencesOutcome {}

    /// @param allowed what the key may have as its value, for people
    record WrongValue(String key, String allowed) implements PreferencesOutcome {}

    record TooMany(int allowed) implements PreferencesOutcome {}
}
