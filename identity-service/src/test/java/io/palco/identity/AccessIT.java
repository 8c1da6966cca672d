package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.security.TestTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Who gets in where, over everything the OpenAPI document lists.
@IdentityTest
class AccessIT {

    @Autowired
    Api api;

    private record Operation(String method, String path, boolean open) {}

    @Test
    void asksForATokenWhereverTheDocumentDoes() {
        var answers = guarded().stream()
                .filter(operation -> !operation.path().endsWith("/me/photo")) // takes pictures only: 415 comes first
                .map(operation -> api.client().send(operation.method(), operation.path(), null))
                .toList();

        assertThat(answers).hasSizeGreaterThan(6).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthorized");
        });
    }

    @Test
    void letsAPlainUserDoNothingButTheirOwnThings() {
        var client = api.as(api.login(api.register("Ana")));

        var refused = guarded().stream()
                .filter(operation -> !isEverybodys(operation))
                .map(operation -> client.send(operation.method(), operation.path(), null))
                .toList();

        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("forbidden");
        });
    }

    @Test
    void refusesTokensThatAreForgedExpiredUnsignedOrForeign() {
        var tampered = api.loginAdmin().access().replaceAll("\\.[^.]*\\.", ".eyJzdWIiOiJtYWxsb3J5In0.");

        var worthless = List.of(
                TestTokens.forged(),
                TestTokens.expired(),
                TestTokens.unsigned(),
                TestTokens.forAnotherAudience(),
                TestTokens.fromAnotherIssuer(),
                TestTokens.user("Mallory").token(),
                tampered,
                "no token at all");

        assertThat(worthless).allSatisfy(token -> {
            var answer = api.client().as(token).get("/api/v1/me");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthorized");
        });
    }

    @Test
    void givesOrganizationsNoSayOverThePlatform() {
        var owner = api.register("Olga");
        api.change(api.loginAdmin(), owner.id(), Map.of("roles", List.of("OWNER")));

        var answer = api.as(api.login(owner)).get("/api/v1/roles");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void letsOperatorsSeeParkedMessages() {
        var answer = api.as(api.loginAdmin()).get("/api/v1/operations/identity/parked-messages");

        assertThat(answer.status()).isEqualTo(200);
    }

    /// One's own things, and what begins with a person who belongs to nothing yet.
    private static boolean isEverybodys(Operation operation) {
        return operation
                        .path()
                        .matches("/api/v1/(me(/.*)?|auth/step-up.*|permissions|organizations|invitations/accept)")
                || operation.path().matches("/api/v1/organizations/[^/]+/leave")
                || (operation.path().matches("/api/v1/organizations/[^/]+")
                        && operation.method().equals("GET"));
    }

    private List<Operation> guarded() {
        return operations().stream().filter(operation -> !operation.open()).toList();
    }

    private List<Operation> operations() {
        var found = new ArrayList<Operation>();
        JsonNode paths = api.client().get("/v3/api-docs").json().path("paths");
        paths.forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> found.add(new Operation(
                method.toUpperCase(),
                path.replace("{service}", "identity")
                        .replaceAll("\\{[^}]*}", UUID.randomUUID().toString()),
                operation.path("security").isArray()
                        && operation.path("security").isEmpty()))));
        return found;
    }
}
