package io.palco.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.http.ApiClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class OrganizationRolesIT {

    @Autowired
    Api api;

    @Autowired
    ConnectionFactory connections;

    @Autowired
    JdbcClient jdbc;

    Team team;

    @BeforeEach
    void found() {
        team = Team.found(api, connections);
    }

    @Test
    void standBesideTheBuiltInOnesInTheirOrganizationOnly() {
        team.newRole("Helpers", "events:read", "checkin:perform");
        var other = Team.found(api, connections);

        assertThat(names(team))
                .containsExactly("ANALYST", "DOOR_STAFF", "DOOR_SUPERVISOR", "Helpers", "ORGANIZER", "OWNER");
        assertThat(names(other)).doesNotContain("Helpers");
    }

    @Test
    void haveNamesOfTheirOwn() {
        team.newRole("Helpers", "events:read");

        assertThat(create("HELPERS", "events:read").problem()).isEqualTo("role-name-taken");
        assertThat(create("Owner", "events:read").status()).isEqualTo(409);
        assertThat(Team.found(api, connections).newRole("Helpers", "events:read"))
                .isNotNull();
    }

    @Test
    void holdOnlyWhatAnOrganizationCanGive() {
        assertThat(Api.fields(create("Kings", "users:manage"))).containsExactly("permissions");
        assertThat(Api.fields(create("Kings", "everything"))).containsExactly("permissions");
        assertThat(Api.fields(create(" ", "events:read"))).contains("name");
        assertThat(team.asOwner()
                        .post(team.path("/roles"), Map.of("name", "X", "permissions", List.of()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void takeInOnlyWhatTheirMakerHolds() {
        team.newRole("People", "members:manage", "events:read");
        var people = team.as(team.member("Paula", "People"));
        var helpers = team.newRole("Helpers", "events:read", "reports:read");

        var wider = people.post(team.path("/roles"), Map.of("name", "W", "permissions", List.of("reports:read")));
        var addition = change(people, helpers, Map.of("permissions", List.of("events:manage", "reports:read")));
        var removal = change(people, helpers, Map.of("permissions", List.of("events:read")));
        var own = change(people, helpers, Map.of("permissions", List.of("members:manage", "reports:read")));

        assertThat(wider.status()).isEqualTo(403);
        assertThat(wider.text()).contains("reports:read");
        assertThat(addition.status()).isEqualTo(403);
        assertThat(removal.status()).isEqualTo(403);
        assertThat(own.status()).as(own.text()).isEqualTo(200);
    }

    @Test
    void changeForEverybodyWhoHoldsThem() {
        var helpers = team.newRole("Helpers", "events:read", "reports:read");
        var member = team.member("Ana", "Helpers");

        var changed = change(team.asOwner(), helpers, Map.of("name", "Readers", "permissions", List.of("events:read")));

        assertThat(changed.json().path("name").asString()).isEqualTo("Readers");
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(team.as(member).get("/api/v1/me").status())
                .as("the old token")
                .isEqualTo(401);
        team.signInAgain(member);
        assertThat(team.as(member)
                        .get("/api/v1/me")
                        .json()
                        .path("organizations")
                        .get(0)
                        .path("permissions")
                        .toString())
                .isEqualTo("[\"events:read\"]");
    }

    @Test
    void changeOnTheVersionThatWasSeen() {
        var path = team.path("/roles/" + team.newRole("Helpers", "events:read"));
        var change = Map.of("name", "Others");

        assertThat(team.asOwner().patch(path, change).status()).isEqualTo(428);
        assertThat(team.asOwner().with("If-Match", "\"7\"").patch(path, change).status())
                .isEqualTo(412);
        assertThat(team.asOwner().with("If-Match", "\"0\"").patch(path, change).status())
                .isEqualTo(200);
    }

    @Test
    void stayAsTheyAreWhereTheyAreBuiltIn() {
        var owner = team.role("OWNER");

        assertThat(change(team.asOwner(), owner, Map.of("name", "King")).problem())
                .isEqualTo("built-in-role");
        assertThat(team.asOwner().delete(team.path("/roles/" + owner)).problem())
                .isEqualTo("built-in-role");
    }

    @Test
    void goOnlyWhenNobodyHoldsThem() {
        var helpers = team.newRole("Helpers", "events:read");
        var member = team.member("Ana", "Helpers");

        var held = team.asOwner().delete(team.path("/roles/" + helpers));
        team.setRoles(team.asOwner(), member, "ANALYST");
        var free = team.asOwner().delete(team.path("/roles/" + helpers));

        assertThat(held.status()).isEqualTo(409);
        assertThat(held.problem()).isEqualTo("role-in-use");
        assertThat(free.status()).isEqualTo(204);
        assertThat(team.asOwner().delete(team.path("/roles/" + helpers)).status())
                .isEqualTo(404);
    }

    @Test
    void areNobodyElsesBusiness() {
        var helpers = team.newRole("Helpers", "events:read");
        var other = Team.found(api, connections);
        var staff = team.member("Ana", "DOOR_STAFF");

        assertThat(other.asOwner().get(team.path("/roles")).status()).isEqualTo(404);
        assertThat(other.asOwner()
                        .post(team.path("/roles"), Map.of("name", "X", "permissions", List.of("events:read")))
                        .status())
                .isEqualTo(404);
        assertThat(other.asOwner().delete(team.path("/roles/" + helpers)).status())
                .isEqualTo(404);
        assertThat(other.asOwner().delete(other.path("/roles/" + helpers)).status())
                .isEqualTo(404);
        assertThat(other.asOwner()
                        .with("If-Match", "*")
                        .patch(other.path("/roles/" + helpers), Map.of("name", "X"))
                        .status())
                .isEqualTo(404);
        assertThat(team.as(staff).get(team.path("/roles")).status()).isEqualTo(403);
    }

    @Test
    void areKeptAtHomeByTheDatabaseToo() {
        var foreign = Team.found(api, connections).newRole("Helpers", "events:read");

        assertThatThrownBy(() -> jdbc.sql("""
                        INSERT INTO user_roles (user_id, role_id, scope, organization_id)
                        VALUES (:user, :role, 'ORGANIZATION', :org)""")
                        .param("user", team.owner.id())
                        .param("role", foreign)
                        .param("org", team.id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Answer create(String name, String... permissions) {
        return team.asOwner().post(team.path("/roles"), Map.of("name", name, "permissions", List.of(permissions)));
    }

    private Answer change(ApiClient by, UUID role, Map<String, ?> change) {
        return by.with("If-Match", "*").patch(team.path("/roles/" + role), change);
    }

    private static List<String> names(Team team) {
        return team.asOwner()
                .get(team.path("/roles"))
                .json()
                .path("items")
                .valueStream()
                .map(role -> role.path("name").asString())
                .toList();
    }
}
