package io.palco.e2e;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// An operation of the public API, as its service's OpenAPI document describes it.
///
/// @param path    a template with `{names}`
/// @param access  the document's `x-access`: who may call it; missing where the document does not say
/// @param mediaType of the body it takes; empty when it takes none
record Operation(String service, String method, String path, JsonNode access, String mediaType) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /// All operations of all services, read through the gateway.
    static List<Operation> all(Api api) {
        var operations = new ArrayList<Operation>();
        for (var url : api.get("/v3/api-docs/swagger-config").expect(200).json().path("urls")) {
            var service = url.path("name").asString();
            var document = api.get(url.path("url").asString()).expect(200).json();
            for (var path : document.path("paths").properties()) {
                for (var operation : path.getValue().properties()) {
                    if (METHODS.contains(operation.getKey())) {
                        operations.add(new Operation(
                                service,
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().replace("{service}", service),
                                operation.getValue().path("x-access"),
                                mediaType(operation.getValue())));
                    }
                }
            }
        }
        operations.sort(Comparator.comparing(Operation::service)
                .thenComparing(Operation::path)
                .thenComparing(Operation::method));
        return operations;
    }

    private static String mediaType(JsonNode operation) {
        var types = operation.at("/requestBody/content").propertyNames();
        return types.isEmpty() ? "" : types.iterator().next();
    }

    boolean hasBody() {
        return !mediaType.isEmpty();
    }

    /// For example `GET /api/v1/events/{id}`.
    String name() {
        return method + " " + path;
    }

    boolean isPublic() {
        return "PUBLIC".equals(access.path("who").asString(""));
    }

    /// What the document says of who may call it, in words.
    String rule() {
        var permissions = access.path("permissions")
                .valueStream()
                .map(permission -> "`" + permission.asString() + "`")
                .toList();
        var who = switch (access.path("who").asString("")) {
            case "PUBLIC" -> "anybody";
            case "SIGNED_IN" -> "people";
            case "PERMITTED" -> String.join(" or ", permissions);
            default -> "**no rule**";
        };
        if (access.has("clients")) {
            who += ", clients with `" + access.at("/clients/0").asString() + "`";
        }
        return access.path("fresh").asBoolean(false) ? who + ", fresh" : who;
    }

    @Override
    public String toString() {
        return name();
    }
}
