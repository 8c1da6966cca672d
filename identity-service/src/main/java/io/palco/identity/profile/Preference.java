package io.palco.identity.profile;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The schema of preferences: those that Palco itself knows, each with the values it may have. Others begin with `x-`
/// and belong to whoever invented them; they hold one text, number or boolean.
enum Preference {
    THEME("theme", "light, dark, auto", oneOf("light", "dark", "auto")),
    FIRST_DAY_OF_WEEK("calendar.firstDay", "monday, sunday", oneOf("monday", "sunday")),
    CALENDAR_VIEW("calendar.view", "month, week, list", oneOf("month", "week", "list")),
    LIST_SIZE("list.pageSize", "10 … 200", value -> value.isInt() && value.asInt() >= 10 && value.asInt() <= 200),
    REMINDER_MAILS("mail.reminders", "true, false", JsonNode::isBoolean);

    static final int MAX_TEXT = 1_000;
    private static final Pattern FREE_KEY = Pattern.compile("x-[a-z0-9][a-z0-9.-]{0,58}");

    private final String key;
    private final String values;
    private final Predicate<JsonNode> accepts;

    Preference(String key, String values, Predicate<JsonNode> accepts) {
        this.key = key;
        this.values = values;
        this.accepts = accepts;
    }

    /// What is wrong with a key and its value.
    sealed interface Flaw {
        record UnknownKey() implements Flaw {}

        record WrongValue(String allowed) implements Flaw {}
    }

    static Optional<Flaw> flawOf(String key, JsonNode value) {
        if (FREE_KEY.matcher(key).matches()) {
            var isFine = value.isBoolean()
                    || value.isNumber()
                    || (value.isString()
                            && value.asString().length() <= MAX_TEXT
                            && value.asString().indexOf('\0') < 0);
            return isFine ? Optional.empty() : Optional.of(new Flaw.WrongValue("text (≤ 1000), number, boolean"));
        }
        return Arrays.stream(values())
                .filter(known -> known.key.equals(key))
                .findFirst()
                .<Optional<Flaw>>map(known ->
                        known.accepts.test(value) ? Optional.empty() : Optional.of(new Flaw.WrongValue(known.values)))
                .orElseGet(() -> Optional.of(new Flaw.UnknownKey()));
    }

    private static Predicate<JsonNode> oneOf(String... texts) {
        return value -> value.isString() && Arrays.asList(texts).contains(value.asString());
    }
}
