package io.palco.identity.profile;

import io.palco.identity.profile.PreferencesOutcome.Replaced;
import io.palco.identity.profile.PreferencesOutcome.TooMany;
import io.palco.identity.profile.PreferencesOutcome.UnknownKey;
import io.palco.identity.profile.PreferencesOutcome.WrongValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everybody's preferences, by key.
@Component
public class Preferences {

    private static final int MAX_KEYS = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Preferences(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Map<String, JsonNode> of(UUID userId) {
        var values = new TreeMap<String, JsonNode>();
        jdbc.sql("SELECT key, value FROM preferences WHERE user_id = :user")
                .param("user", userId)
                .query(row -> {
                    values.put(row.getString("key"), json.readTree(row.getString("value")));
                });
        return values;
    }

    /// Replaces all of them, or none if one of them is wrong.
    @Transactional
    public PreferencesOutcome replace(UUID userId, Map<String, JsonNode> values) {
        if (values.size() > MAX_KEYS) {
            return new TooMany(MAX_KEYS);
        }
        for (var entry : values.entrySet()) {
            var flaw = Preference.flawOf(entry.getKey(), entry.getValue());
            if (flaw.isPresent()) {
                return switch (flaw.get()) {
                    case Preference.Flaw.UnknownKey() -> new UnknownKey(entry.getKey());
                    case Preference.Flaw.WrongValue(var allowed) -> new WrongValue(entry.getKey(), allowed);
                };
            }
        }
        jdbc.sql("SELECT 1 FROM users WHERE id = :user FOR UPDATE")
                .param("user", userId)
                .query(Integer.class)
                .optional();
        jdbc.sql("DELETE FROM preferences WHERE user_id = :user")
                .param("user", userId)
                .update();
        values.forEach((key, value) -> jdbc.sql(
                        "INSERT INTO preferences (user_id, key, value) VALUES (:user, :key, CAST(:value AS jsonb))")
                .param("user", userId)
                .param("key", key)
                .param("value", value.toString())
                .update());
        return new Replaced(of(userId));
    }
}
