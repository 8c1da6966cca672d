package io.palco.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class MembersIT {

    @Autowired
    Api api;

    @Autowired
    ConnectionFactory connections;

    Team team;

    @BeforeEach
    void found() {
        team = Team.found(api, connections);
    }

    @Test
    void areListedByNameAndFoundByPartsOfIt() {
        team.member("Ángela Díaz", "DOOR_STAFF", "ANALYST");
        team.member("Zoe", "DOOR_STAFF");

        var all = team.asOwner().get(team.path("/members")).json().path("items");
        var found =
                team.asOwner().get(team.path("/members?q=angela%20diaz")).json().path("items");

        assertThat(all.valueStream().map(member -> member.path("name").asString()))
                .containsExactly("Ángela Díaz", "Olga Owner", "Zoe");
        assertThat(all.get(0)
                        .path("roles")
                        .valueStream()
                        .map(role -> role.path("name").asString()))
                .containsExactly("ANALYST", "DOOR_STAFF");
        assertThat(found.size()).isEqualTo(1);
    }

    @Test
    void arePagedThrough() {
        team.member("Ana", "DOOR_STAFF");
        team.member("Bia", "DOOR_STAFF");

        var first = team.asOwner().get(team.path("/members?limit=2")).json();
        var second = team.asOwner()
                .get(team.path(
                        "/members?limit=2&cursor=" + first.path("nextCursor").asString()))
                .json();

        assertThat(first.path("items").size()).isEqualTo(2);
        assertThat(second.path("items").size()).isEqualTo(1);
        assertThat(second.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void areNobodyElsesBusiness() {
        var staff = team.member("Ana", "DOOR_STAFF");
        var other = Team.found(api, connections);
        var path = team.path("/members/" + staff.id());

        assertThat(team.as(staff).get(team.path("/members")).status()).isEqualTo(403);
        assertThat(other.asOwner().get(team.path("/members")).status()).isEqualTo(404);
        assertThat(other.asOwner()
                        .put(path + "/roles", Map.of("roleIds", List.of()))
                        .status())
                .isEqualTo(404);
        assertThat(other.asOwner().delete(path).status()).isEqualTo(404);
        assertThat(api.as(api.loginAdmin()).get(team.path("/members")).status()).isEqualTo(200);
    }

    @Test
    void losesAndGainsRolesAtOnce() {
        var member = team.member("Ana", "ORGANIZER");

        var answer = team.setRoles(team.asOwner(), member, "ANALYST");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("roles").get(0).path("name").asString()).isEqualTo("ANALYST");
        assertThat(team.as(member).get("/api/v1/me").status())
                .as("their old token")
                .isEqualTo(401);
    }

    @Test
    void staysAMemberWithoutAnyRole() {
        var member = team.member("Ana", "ANALYST");

        var answer = team.setRoles(team.asOwner(), member);

        assertThat(answer.json().path("roles").isEmpty()).isTrue();
        team.signInAgain(member);
        assertThat(team.as(member).get(team.path("")).status()).isEqualTo(200);
    }

    @Test
    void isGivenNoRoleThatDoesNotExistThere() {
        var member = team.member("Ana", "ANALYST");
        var foreign = Team.found(api, connections).newRole("Helpers", "events:read");
        var path = team.path("/members/" + member.id() + "/roles");

        assertThat(Api.fields(team.asOwner().put(path, Map.of("roleIds", List.of(UUID.randomUUID())))))
                .containsExactly("roleIds");
        assertThat(Api.fields(team.asOwner().put(path, Map.of("roleIds", List.of(foreign)))))
                .containsExactly("roleIds");
        assertThat(Api.fields(team.asOwner().put(path, Map.of("roleIds", List.of(platformRole())))))
                .containsExactly("roleIds");
        assertThat(team.asOwner().put(path, Map.of()).status()).isEqualTo(422);
        assertThat(team.asOwner().put(path, Map.of("roleIds", List.of("x"))).status())
                .isEqualTo(400);
    }

    @Test
    void isOutOfReachForWhoHoldsLess() {
        team.newRole("People", "members:manage", "events:read");
        var people = team.member("Paula", "People");
        var organizer = team.member("Otto", "ORGANIZER");
        var reader = team.member("Rita");
        team.newRole("Readers", "events:read");

        assertThat(team.setRoles(team.as(people), organizer, "DOOR_STAFF").status())
                .as("takes a role that allows more")
                .isEqualTo(403);
        assertThat(team.setRoles(team.as(people), people, "OWNER").status())
                .as("helps herself")
                .isEqualTo(403);
        assertThat(team.as(people)
                        .delete(team.path("/members/" + team.owner.id()))
                        .status())
                .as("removes the owner")
                .isEqualTo(403);
        assertThat(team.invite(team.as(people), "new@example.org", "OWNER").status())
                .as("invites an owner")
                .isEqualTo(403);
        assertThat(team.setRoles(team.as(people), reader, "Readers").status())
                .as("gives what she holds")
                .isEqualTo(200);
    }

    @Test
    void leavesAndIsRemoved() {
        var leaving = team.member("Ana", "ANALYST");
        var removed = team.member("Bia", "ANALYST");

        assertThat(team.as(leaving).post(team.path("/leave")).status()).isEqualTo(204);
        assertThat(team.asOwner().delete(team.path("/members/" + removed.id())).status())
                .isEqualTo(204);

        assertThat(team.as(removed).get("/api/v1/me").status())
                .as("their token")
                .isEqualTo(401);
        team.signInAgain(leaving);
        assertThat(team.as(leaving).get(team.path("")).status()).isEqualTo(404);
        assertThat(team.as(leaving).post(team.path("/leave")).status()).isEqualTo(404);
        assertThat(team.asOwner().delete(team.path("/members/" + removed.id())).status())
                .isEqualTo(404);
    }

    @Test
    void handsTheOrganizationOver() {
        var heir = team.member("Hanna", "ANALYST");

        var answer = team.asOwner().post(team.path("/transfer"), Map.of("userId", heir.id()));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json()
                        .path("roles")
                        .valueStream()
                        .map(role -> role.path("name").asString()))
                .containsExactly("ANALYST", "OWNER");
        assertThat(team.asOwner().get("/api/v1/me").status())
                .as("the old token")
                .isEqualTo(401);
        team.signInAgain(team.owner);
        team.signInAgain(heir);
        assertThat(team.asOwner().get(team.path("")).json().path("roles").toString())
                .isEqualTo("[\"ORGANIZER\"]");
        assertThat(team.as(heir).get(team.path("/members")).status()).isEqualTo(200);
    }

    @Test
    void handsItOverOnlyAsAnOwnerAndToAnotherActiveMember() {
        var stranger = api.verified("Sam");
        var gone = team.member("Gina", "ANALYST");
        team.newRole("People", "members:manage");
        var people = team.member("Paula", "People");
        api.change(api.loginAdmin(), gone.id(), Map.of("status", "DEACTIVATED"));
        var path = team.path("/transfer");

        assertThat(team.as(people).post(path, Map.of("userId", people.id())).status())
                .isEqualTo(403);
        assertThat(Api.fields(team.asOwner().post(path, Map.of("userId", stranger.id()))))
                .containsExactly("userId");
        assertThat(Api.fields(team.asOwner().post(path, Map.of("userId", gone.id()))))
                .containsExactly("userId");
        assertThat(Api.fields(team.asOwner().post(path, Map.of("userId", team.owner.id()))))
                .containsExactly("userId");
        assertThat(Api.fields(team.asOwner().post(path, Map.of()))).containsExactly("userId");
    }

    private UUID platformRole() {
        var roles = api.as(api.loginAdmin()).get("/api/v1/roles").json().path("items");
        return UUID.fromString(roles.get(0).path("id").asString());
    }
}
