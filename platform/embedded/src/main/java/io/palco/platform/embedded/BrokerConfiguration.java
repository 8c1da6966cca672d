package io.palco.platform.embedded;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The broker's configuration, made anew for every start: one user, one AMQP 0-9-1 port on the loopback interface, one
/// virtual host that every usual name leads to. Only the virtual host's content is kept between starts.
record BrokerConfiguration(int port, String username, String password, boolean durable) {

    String json() {
        var user = Map.of("name", username, "type", "managed", "password", password);
        var authentication =
                Map.of("name", "plain", "type", "Plain", "secureOnlyMechanisms", List.of(), "users", List.of(user));
        var amqp = Map.of(
                "name", "AMQP",
                "type", "AMQP",
                "port", Integer.toString(port),
                "bindingAddress", "127.0.0.1",
                "authenticationProvider", "plain",
                "protocols", List.of("AMQP_0_9_1"),
                "virtualhostaliases",
                        List.of(
                                Map.of("name", "default", "type", "defaultAlias"),
                                Map.of("name", "name", "type", "nameAlias"),
                                Map.of("name", "slash", "type", "patternMatchingAlias", "pattern", "^/$")));
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "name", "embedded",
                        "modelVersion", "9.1",
                        "authenticationproviders", List.of(authentication),
                        "ports", List.of(amqp),
                        "virtualhostnodes", List.of(virtualHostNode())));
    }

    private Map<String, String> virtualHostNode() {
        return Map.of(
                "name",
                "default",
                "type",
                durable ? "JSON" : "Memory",
                "defaultVirtualHostNode",
                "true",
                "virtualHostInitialConfiguration",
                JsonMapper.shared().writeValueAsString(Map.of("type", durable ? "DERBY" : "Memory")));
    }
}
