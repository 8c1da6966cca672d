package io.palco.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.Api.Person;
import io.palco.identity.Api.Tokens;
import io.palco.identity.Mailbox;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.http.ApiClient.Answer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;

/// An organization of a test's own, with its owner.
final class Team {

    private final Api api;
    private final ConnectionFactory connections;
    private final Map<UUID, Tokens> signedIn = new HashMap<>();
    final Person owner;
    final UUID id;

    private Team(Api api, ConnectionFactory connections, Person owner, UUID id) {
        this.api = api;
        this.connections = connections;
        this.owner = owner;
        this.id = id;
    }

    static Team found(Api api, ConnectionFactory connections) {
        var owner = api.verified("Olga Owner");
        var tokens = api.login(owner);
        var id = api.organization(tokens, "Team " + owner.id());
        var team = new Team(api, connections, owner, id);
        team.signedIn.put(owner.id(), api.refresh(tokens));
        return team;
    }

    /// The path of the organization, or below it.
    String path(String below) {
        return "/api/v1/organizations/" + id + below;
    }

    ApiClient asOwner() {
        return as(owner);
    }

    ApiClient as(Person person) {
        return api.as(signedIn.computeIfAbsent(person.id(), _ -> api.login(person)));
    }

    /// Forgets somebody's token, so that the next one tells what they may do now.
    void signInAgain(Person person) {
        signedIn.put(person.id(), api.login(person));
    }

    UUID role(String name) {
        return asOwner()
                .get(path("/roles"))
                .json()
                .path("items")
                .valueStream()
                .filter(role -> role.path("name").asString().equals(name))
                .map(role -> UUID.fromString(role.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    UUID newRole(String name, String... permissions) {
        var answer = asOwner().post(path("/roles"), Map.of("name", name, "permissions", List.of(permissions)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.json().path("id").asString());
    }

    Answer invite(ApiClient by, String email, String... roles) {
        var ids = Arrays.stream(roles).map(this::role).toList();
        return by.post(path("/invitations"), Map.of("email", email, "roleIds", ids));
    }

    /// Somebody who was invited and has joined, signed in.
    Person member(String name, String... roles) {
        var person = api.register(name);
        try (var mailbox = Mailbox.open(connections)) {
            var invitation = invite(asOwner(), person.email(), roles.length == 0 ? new String[] {"ANALYST"} : roles);
            assertThat(invitation.status()).as(invitation.text()).isEqualTo(201);
            var token = mailbox.token("INVITATION", person.email());
            var joined = as(person).post("/api/v1/invitations/accept", Map.of("token", token));
            assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        }
        if (roles.length == 0) {
            setRoles(asOwner(), person);
        }
        signInAgain(person);
        return person;
    }

    Answer setRoles(ApiClient by, Person member, String... roles) {
        var ids = Arrays.stream(roles).map(this::role).toList();
        return by.put(path("/members/" + member.id() + "/roles"), Map.of("roleIds", ids));
    }
}
