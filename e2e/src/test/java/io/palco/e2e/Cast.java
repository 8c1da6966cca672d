package io.palco.e2e;

import io.palco.e2e.People.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/// Two organizations with everybody who can be in one: each built-in role, somebody without any, an API client; and a
/// platform administrator who belongs to neither. They got there as anybody does: by signing up, by confirming their
/// address, by invitation.
final class Cast {

    static final List<String> MEMBERS = List.of("DOOR_STAFF", "DOOR_SUPERVISOR", "ANALYST", "ORGANIZER");
    private static final Pattern TOKEN = Pattern.compile("#token=([A-Za-z0-9_-]+)");

    private final PalcoSystem system;
    private final People people;
    private final Map<String, Api> callers = new LinkedHashMap<>();
    private final Person owner;
    private final String organization;

    Cast(PalcoSystem system) {
        this.system = system;
        this.people = new People(system.api());
        owner = verified("Otto Owner");
        organization = found(owner);
        var stranger = verified("Stella Stranger");
        found(stranger);

        callers.put("nobody", system.api());
        callers.put("person", verified("Paula Person").api());
        callers.put("client", client("registrations:read"));
        MEMBERS.forEach(role -> callers.put(role, member(role)));
        callers.put("OWNER", signIn(owner));
        callers.put("OWNER elsewhere", signIn(stranger));
        callers.put("ADMIN", administrator());
    }

    /// Names in the order of the constructor, each with the API as they may use it.
    Map<String, Api> callers() {
        return callers;
    }

    Api as(String name) {
        return Objects.requireNonNull(callers.get(name), name);
    }

    /// The organization that all but the stranger are of.
    String organization() {
        return organization;
    }

    Person owner() {
        return owner;
    }

    /// Somebody with an account whose address is confirmed.
    Person verified(String name) {
        var person = people.signUp(name, "en");
        system.api()
                .post(
                        "/api/v1/auth/email/verify",
                        Map.of("token", tokenMailedTo(person.email(), "Confirm your e-mail")))
                .expect(204);
        return person;
    }

    /// An API client of the organization, with its token.
    Api client(String... scopes) {
        var made = signIn(owner)
                .post(
                        "/api/v1/api-clients",
                        Map.of("organizationId", organization, "name", "CRM", "scopes", List.of(scopes)))
                .expect(201)
                .json();
        var token = system.api()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        "/oauth2/token",
                        "grant_type=client_credentials&client_id=%s&client_secret=%s"
                                .formatted(
                                        made.at("/client/id").asString(),
                                        made.path("clientSecret").asString()))
                .expect(200)
                .field("access_token");
        return system.api().as(token);
    }

    /// The id of a built-in role, by the name it has.
    String roleId(String name) {
        return signIn(owner)
                .get("/api/v1/organizations/" + organization + "/roles?limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(role -> role.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    Api signIn(Person person) {
        return people.signIn(person.email(), person.password());
    }

    /// The secret of the link in the newest mail of this subject.
    String tokenMailedTo(String address, String subject) {
        var mail = system.mailbox().awaitTo(address, subject);
        var found = TOKEN.matcher(system.mailbox().open(mail).path("text").asString());
        if (!found.find()) {
            throw new AssertionError("There is no link in the mail to " + address);
        }
        return found.group(1);
    }

    private String found(Person founder) {
        return signIn(founder)
                .post("/api/v1/organizations", Map.of("name", "Cast " + UUID.randomUUID()))
                .expect(201)
                .field("id");
    }

    private Api member(String role) {
        var person = verified(
                role.charAt(0) + role.substring(1).toLowerCase(Locale.ROOT).replace('_', ' '));
        signIn(owner)
                .post(
                        "/api/v1/organizations/" + organization + "/invitations",
                        Map.of("email", person.email(), "roleIds", List.of(roleId(role))))
                .expect(201);
        var token = tokenMailedTo(person.email(), "Invitation to");
        signIn(person)
                .post("/api/v1/invitations/accept", Map.of("token", token))
                .expect(200);
        return signIn(person);
    }

    private Api administrator() {
        var person = verified("Ada Admin");
        var admin = people.administrator();
        var id = signIn(person).get("/api/v1/me").expect(200).field("id");
        admin.with("If-Match", "*")
                .patch("/api/v1/users/" + id, Map.of("roles", List.of("ADMIN")))
                .expect(200);
        return signIn(person);
    }
}
