package io.palco.platform.test.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Holds a service to its checked-in OpenAPI document (`src/main/openapi/openapi.json`). Any
/// difference fails the
/// build;
/// `-Dsnapshots.update=true` writes the new one, unless it would break clients (a path, an operation,
/// a response field
/// or
/// a parameter gone, or a request that newly requires something): that needs `-Dsnapshots.break=true`
/// as well.
public final class OpenApiSnapshot {

    private static final Path FILE = Path.of("src/main/openapi/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiSnapshot() {}

    /// @param served what the service answers at `/v3/api-docs`
    /// @throws AssertionError when it is not what is checked in
    public static void verify(String served) throws IOException {
        var current = (ObjectNode) JSON.readTree(served);
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.treeToValue(current, Object.class))
                + "\n";
        var known = Files.exists(FILE) ? Files.readString(FILE) : "{}";
        if (text.equals(known)) {
            return;
        }
        var breaks = breaks(JSON.readTree(known), current);
        if (!Boolean.getBoolean("snapshots.update")) {
            throw new AssertionError("The API differs from " + FILE + (breaks.isEmpty() ? "" : " and breaks: " + breaks)
                    + ", first at " + firstDifference(known, text)
                    + ". If it is meant, run with -Dsnapshots.update=true and review the difference.");
        }
        if (!breaks.isEmpty() && !Boolean.getBoolean("snapshots.break")) {
            throw new AssertionError("The new API breaks clients: " + breaks);
        }
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.writeString(FILE, text);
    }

    private static String firstDifference(String known, String served) {
        var expected = known.lines().toList();
        var actual = served.lines().toList();
        var line = 0;
        while (line < expected.size()
                && line < actual.size()
                && expected.get(line).equals(actual.get(line))) {
            line++;
        }
        return "line " + (line + 1) + ": "
                + (line < expected.size() ? expected.get(line).strip() : "(end)") + " became "
                + (line < actual.size() ? actual.get(line).strip() : "(end)");
    }

    /// What a client of `before` could trip over in `after`.
    static List<String> breaks(JsonNode before, JsonNode after) {
        var found = new ArrayList<String>();
        before.path("paths").properties().forEach(path -> {
            var newPath = after.path("paths").path(path.getKey());
            path.getValue().properties().forEach(operation -> {
                var name = operation.getKey() + " " + path.getKey();
                var newOperation = newPath.path(operation.getKey());
                if (newOperation.isMissingNode()) {
                    found.add(name + " is gone");
                } else {
                    compareParameters(name, operation.getValue(), newOperation, found);
                    compareResponses(name, operation.getValue(), newOperation, found);
                }
            });
        });
        compareSchemas(before.at("/components/schemas"), after.at("/components/schemas"), found);
        return found;
    }

    private static void compareParameters(String name, JsonNode before, JsonNode after, List<String> found) {
        for (var parameter : before.path("parameters")) {
            if (find(after, parameter).isMissingNode()) {
                found.add(name + " no longer takes " + parameter.path("name").asString());
            }
        }
        for (var parameter : after.path("parameters")) {
            if (parameter.path("required").asBoolean(false)
                    && !find(before, parameter).path("required").asBoolean(false)) {
                found.add(name + " newly requires " + parameter.path("name").asString());
            }
        }
    }

    private static JsonNode find(JsonNode operation, JsonNode parameter) {
        for (var candidate : operation.path("parameters")) {
            if (candidate.path("name").equals(parameter.path("name"))
                    && candidate.path("in").equals(parameter.path("in"))) {
                return candidate;
            }
        }
        return JSON.missingNode();
    }

    private static void compareResponses(String name, JsonNode before, JsonNode after, List<String> found) {
        before.path("responses").propertyNames().forEach(status -> {
            if (after.path("responses").path(status).isMissingNode()) {
                found.add(name + " no longer answers " + status);
            }
        });
    }

    private static void compareSchemas(JsonNode before, JsonNode after, List<String> found) {
        before.properties().forEach(schema -> {
            var newSchema = after.path(schema.getKey());
            if (newSchema.isMissingNode()) {
                return; // only matters where it is used, and a use would show as another difference
            }
            schema.getValue().path("properties").propertyNames().forEach(property -> {
                if (newSchema.path("properties").path(property).isMissingNode()) {
                    found.add(schema.getKey() + "." + property + " is gone");
                }
            });
            var required = schema.getValue().path("required").valueStream().toList();
            if (schema.getKey().endsWith("Request")) {
                newSchema
                        .path("required")
                        .valueStream()
                        .filter(r -> !required.contains(r))
                        .forEach(r -> found.add(schema.getKey() + " newly requires " + r.asString()));
            }
        });
    }
}
