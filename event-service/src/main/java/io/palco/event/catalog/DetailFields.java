package io.palco.event.catalog;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What an event says of itself, field by field, so that a change of some fields can be told apart and passed on. By
/// their JSON names: a field that is added to [EventDetails] takes part by itself.
public final class DetailFields {

    /// The fields that say when.
    public static final Set<String> TIME = Set.of("startsAt", "endsAt", "timeZone");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DetailFields() {}

    /// The names of the fields in which the two differ.
    public static Set<String> changed(EventDetails before, EventDetails after) {
        var one = tree(before);
        var other = tree(after);
        var changed = new TreeSet<String>();
        for (var name : one.propertyNames()) {
            if (!Objects.equals(one.get(name), other.get(name))) {
                changed.add(name);
            }
        }
        return changed;
    }

    /// The details of one, with some fields of another.
    public static EventDetails with(EventDetails details, EventDetails other, Set<String> fields) {
        var merged = tree(details);
        var taken = tree(other);
        fields.forEach(name -> merged.set(name, taken.get(name)));
        return JSON.treeToValue(merged, EventDetails.class);
    }

    public static String write(EventDetails details) {
        return JSON.writeValueAsString(details);
    }

    /// Reads what [#write] wrote, in whichever version; a field that did not exist then is absent.
    public static EventDetails read(String json) {
        return JSON.readValue(json, EventDetails.class);
    }

    private static ObjectNode tree(EventDetails details) {
        return JSON.valueToTree(details);
    }
}
