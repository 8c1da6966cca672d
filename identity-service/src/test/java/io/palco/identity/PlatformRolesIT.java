package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api.Tokens;
import io.palco.platform.test.http.ApiClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class PlatformRolesIT {

    private static final String PATH = "/api/v1/roles";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    Tokens admin;

    @BeforeEach
    void signIn() {
        admin = api.loginAdmin();
    }

    @AfterEach
    void leaveTheBuiltInRolesAlone() {
        jdbc.sql(
                        "DELETE FROM user_roles WHERE role_id IN (SELECT id FROM roles WHERE NOT built_in AND organization_id IS NULL)")
                .update();
        jdbc.sql("DELETE FROM roles WHERE NOT built_in AND organization_id IS NULL")
                .update();
    }

    @Test
    void areMadeGivenNarrowedAndDeleted() {
        var created = create(admin, "Support", "users:read", "audit:read");
        var role = UUID.fromString(created.json().path("id").asString());
        var person = api.register("Sue");
        assertThat(api.change(admin, person.id(), Map.of("roles", List.of("Support")))
                        .status())
                .isEqualTo(200);
        var tokens = api.login(person);
        assertThat(api.as(tokens).get("/api/v1/users").status()).isEqualTo(200);

        var narrowed = api.as(admin)
                .with("If-Match", "\"0\"")
                .patch(PATH + "/" + role, Map.of("permissions", List.of("audit:read")));
        var held = api.as(admin).delete(PATH + "/" + role);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(PATH + "/" + role);
        assertThat(narrowed.status()).isEqualTo(200);
        assertThat(api.as(tokens).get("/api/v1/users").status()).isEqualTo(401);
        assertThat(api.as(api.refresh(tokens)).get("/api/v1/users").status()).isEqualTo(403);
        assertThat(held.problem()).isEqualTo("role-in-use");
        api.change(admin, person.id(), Map.of("roles", List.of()));
        assertThat(api.as(admin).delete(PATH + "/" + role).status()).isEqualTo(204);
    }

    @Test
    void letNobodyGrantWhatTheyDoNotHold() {
        create(admin, "Role keepers", "roles:manage", "users:read");
        var keeper = api.register("Kim");
        api.change(admin, keeper.id(), Map.of("roles", List.of("Role keepers")));
        var tokens = api.login(keeper);
        var victim = api.register("Vic");

        assertThat(create(tokens, "Kings", "users:manage").status()).isEqualTo(403);
        assertThat(api.change(tokens, keeper.id(), Map.of("roles", List.of("ADMIN", "Role keepers")))
                        .status())
                .as("helps themself")
                .isEqualTo(403);
        assertThat(api.change(tokens, victim.id(), Map.of("roles", List.of("OWNER")))
                        .status())
                .as("gives away the default organization")
                .isEqualTo(403);
        assertThat(api.change(tokens, victim.id(), Map.of("roles", List.of("Role keepers")))
                        .status())
                .isEqualTo(200);
        assertThat(create(tokens, "Readers", "users:read").status()).isEqualTo(201);
    }

    @Test
    void holdOnlyPermissionsOfThePlatform() {
        assertThat(Api.fields(create(admin, "X", "events:read"))).containsExactly("permissions");
        assertThat(create(admin, "admin", "users:read").problem()).isEqualTo("role-name-taken");
    }

    @Test
    void areOutOfReachWithoutThePermission() {
        var person = api.register("Ana");
        var tokens = api.login(person);
        var someRole =
                api.as(admin).get(PATH).json().path("items").get(0).path("id").asString();

        assertThat(create(tokens, "X", "users:read").status()).isEqualTo(403);
        assertThat(api.as(tokens).delete(PATH + "/" + someRole).status()).isEqualTo(403);
        assertThat(api.as(admin).delete(PATH + "/" + someRole).problem()).isEqualTo("built-in-role");
        assertThat(api.as(admin).delete(PATH + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void draftFromACatalogueInTwoLanguages() {
        var permissions = api.as(api.login(api.register("Ana")))
                .get("/api/v1/permissions")
                .json()
                .path("items");

        assertThat(permissions.size()).isEqualTo(21);
        assertThat(permissions.valueStream())
                .allSatisfy(permission -> assertThat(List.of(
                                permission.path("descriptions").path("en").asString(""),
                                permission.path("descriptions").path("pt").asString("")))
                        .doesNotContain(""));
    }

    private Answer create(Tokens by, String name, String... permissions) {
        return api.as(by).post(PATH, Map.of("name", name, "permissions", List.of(permissions)));
    }
}
