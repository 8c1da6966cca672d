package io.palco.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import io.palco.platform.test.contract.TestMessages;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class OrganizationIT {

    private static final String PATH = "/api/v1/organizations";

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
    void belongsToWhoMakesItAndIsAnnounced() {
        var person = api.verified("Ana");
        var tokens = api.login(person);

        try (var tap = new TestMessages(connections).tap("palco.identity")) {
            var answer = api.as(tokens).post(PATH, Map.of("name", " Clube do Choro "));
            var id = answer.json().path("id").asString();

            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.header("Location")).isEqualTo(PATH + "/" + id);
            assertThat(answer.header("ETag")).isEqualTo("\"0\"");
            assertThat(answer.json().path("name").asString()).isEqualTo("Clube do Choro");
            assertThat(answer.json().path("roles").toString()).isEqualTo("[\"OWNER\"]");
            var told = tap.next(
                            "organization.changed.v1",
                            body -> body.path("organizationId").asString().equals(id))
                    .body();
            assertThat(told.path("name").asString()).isEqualTo("Clube do Choro");
            assertThat(told.path("version").asLong()).isZero();
        }
        var me = api.as(api.refresh(tokens)).get("/api/v1/me").json().path("organizations");
        assertThat(me.get(0).path("permissions").size()).isEqualTo(15);
        assertThat(me.get(0).path("secondFactorRequired").asBoolean()).isFalse();
    }

    @Test
    void needsAnAddressThatWasConfirmed() {
        var answer = api.as(api.login(api.register("Ana"))).post(PATH, Map.of("name", "Clube"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("email-not-verified");
    }

    @Test
    void isMadeOnlySoOftenByOnePerson() {
        var person = api.verified("Ana");
        var client = api.as(api.login(person));
        jdbc.sql("""
                INSERT INTO organizations (id, name, name_key, second_factor_required, created_by, version,
                                           created_at, updated_at)
                SELECT gen_random_uuid(), 'O', 'o', false, :user, 0, now(), now() FROM generate_series(1, 20)""").param("user", person.id()).update();

        var answer = client.post(PATH, Map.of("name", "One more"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("limit-reached");
    }

    @Test
    void refusesNamesThatBreakARule() {
        var client = team.asOwner();

        assertThat(Api.fields(client.post(PATH, Map.of("name", "  ")))).containsOnly("name");
        assertThat(Api.fields(client.post(PATH, Map.of("name", "x".repeat(201)))))
                .containsExactly("name");
        assertThat(Api.fields(client.post(PATH, Map.of("name", "a\nb")))).containsExactly("name");
        assertThat(client.post(PATH, "{").status()).isEqualTo(400);
        assertThat(client.post(PATH, Map.of("name", List.of())).status()).isEqualTo(400);
    }

    @Test
    void isVisibleToItsMembersAndToThoseWhoManageAllOfThem() {
        var stranger = api.verified("Sam");

        assertThat(team.asOwner().get(team.path("")).status()).isEqualTo(200);
        assertThat(team.as(stranger).get(team.path("")).status()).isEqualTo(404);
        assertThat(api.as(api.loginAdmin()).get(team.path("")).status()).isEqualTo(200);
        assertThat(api.as(api.loginAdmin()).get(PATH + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(team.as(stranger).get(PATH).json().path("items").isEmpty()).isTrue();
        assertThat(team.asOwner().get(PATH).json().path("items").size()).isEqualTo(1);
    }

    @Test
    void isFoundByAdministratorsByAPartOfItsName() {
        var unique = "é" + UUID.randomUUID();
        var changed = team.asOwner().with("If-Match", "\"0\"").patch(team.path(""), Map.of("name", "Café " + unique));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        var admin = api.as(api.loginAdmin());

        var found = admin.get(PATH + "?all=true&q=CAFE%20E" + unique.substring(1));

        assertThat(found.json().path("items").size()).isEqualTo(1);
        assertThat(team.asOwner().get(PATH + "?all=true").status()).isEqualTo(403);
        assertThat(admin.get(PATH + "?q=" + unique.substring(1))
                        .json()
                        .path("items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void isRenamedByItsManagersOnTheVersionTheySaw() {
        var path = team.path("");

        var without = team.asOwner().patch(path, Map.of("name", "Other"));
        var renamed = team.asOwner().with("If-Match", "\"0\"").patch(path, Map.of("name", "Other"));
        var stale = team.asOwner().with("If-Match", "\"0\"").patch(path, Map.of("name", "Third"));

        assertThat(without.status()).isEqualTo(428);
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.header("ETag")).isEqualTo("\"1\"");
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void isNotChangedByMembersWithoutTheRightNorByManagersOfAnother() {
        var organizer = team.member("Otto", "ORGANIZER");
        var other = Team.found(api, connections);
        var change = Map.of("name", "Mine now");

        assertThat(team.as(organizer)
                        .with("If-Match", "*")
                        .patch(team.path(""), change)
                        .status())
                .isEqualTo(403);
        assertThat(other.asOwner()
                        .with("If-Match", "*")
                        .patch(team.path(""), change)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void asksForASecondFactorOnlyIfWhoeverSaysSoHasOne() {
        var answer = team.asOwner().with("If-Match", "*").patch(team.path(""), Map.of("secondFactorRequired", true));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Api.fields(answer)).containsExactly("secondFactorRequired");
    }

    @Test
    void givesItsPermissionsOnlyToThoseWithASecondFactorWhereItAsksForOne() {
        jdbc.sql("UPDATE organizations SET second_factor_required = true WHERE id = :id")
                .param("id", team.id)
                .update();
        team.signInAgain(team.owner);
        var withPassword = team.asOwner();
        jdbc.sql("UPDATE sessions SET methods = '{pwd,otp,mfa}' WHERE user_id = :user")
                .param("user", team.owner.id())
                .update();

        var closed = withPassword.get("/api/v1/me").json().path("organizations").get(0);
        var members = withPassword.get(team.path("/members"));

        assertThat(closed.path("secondFactorMissing").asBoolean()).isTrue();
        assertThat(closed.path("permissions").isEmpty()).isTrue();
        assertThat(members.status()).isEqualTo(403);
        assertThat(withPassword.get(team.path("")).status()).isEqualTo(200);
    }

    @Test
    void opensToASessionWithASecondFactor() {
        jdbc.sql("UPDATE organizations SET second_factor_required = true WHERE id = :id")
                .param("id", team.id)
                .update();
        var tokens = api.login(team.owner);
        jdbc.sql("UPDATE sessions SET methods = '{pwd,otp,mfa}' WHERE user_id = :user")
                .param("user", team.owner.id())
                .update();

        var client = api.as(api.refresh(tokens));

        assertThat(client.get(team.path("/members")).status()).isEqualTo(200);
        assertThat(client.get("/api/v1/me")
                        .json()
                        .path("organizations")
                        .get(0)
                        .path("secondFactorMissing")
                        .asBoolean())
                .isFalse();
    }
}
