package io.palco.registration.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.security.Permission;
import io.palco.platform.test.security.TestTokens;
import io.palco.registration.RegistrationSystem;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What a CRM can do with the token of an API client.
class ApiClientIT extends RegistrationSystem {

    private static final Map<String, ?> GUEST =
            Map.of("participant", Map.of("name", "Gina Guest", "email", UUID.randomUUID() + "@example.org"));

    @Test
    void readsTheRegistrationsOfItsOrganizationAndNothingElse() {
        var event = openEvent(10);
        var registration = registered(TestTokens.user("Ana"), event);
        var crm = as(TestTokens.apiClientOf(organization, "CRM", Permission.REGISTRATIONS_READ));

        assertThat(crm.get("/api/v1/registrations?eventId=" + event).json().path("items"))
                .hasSize(1);
        assertThat(crm.get(registration).status()).isEqualTo(200);
        assertThat(crm.get("/api/v1/registrations?mine=true").json().path("items"))
                .isEmpty();
        assertThat(crm.post(registration + "/cancel", Map.of()).status()).isEqualTo(403);
        assertThat(crm.post(registrations(event), GUEST).status()).isEqualTo(403);
        assertThat(crm.post("/api/v1/participants", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void findsNothingInAnotherOrganization() {
        var event = openEvent(10);
        var registration = registered(TestTokens.user("Ana"), event);
        var stranger = as(TestTokens.apiClient("CRM", Permission.REGISTRATIONS_READ));

        assertThat(stranger.get("/api/v1/registrations?eventId=" + event).status())
                .isEqualTo(404);
        assertThat(stranger.get(registration).status()).isEqualTo(404);
    }

    @Test
    void seesNothingWithoutTheScope() {
        var event = openEvent(10);
        var analytics = as(TestTokens.apiClientOf(organization, "Analytics", Permission.REPORTS_READ));

        assertThat(analytics.get("/api/v1/registrations?eventId=" + event).status())
                .isEqualTo(403);
    }

    @Test
    void registersOthersButNeverItself() {
        var event = openEvent(10);
        var crm = as(TestTokens.apiClientOf(organization, "CRM", Permission.REGISTRATIONS_MANAGE));

        var itself = crm.post(registrations(event), Map.of());
        var guest = crm.post(registrations(event), GUEST);

        assertThat(itself.status()).isEqualTo(422);
        assertThat(itself.json().at("/errors/0/field").asString()).isEqualTo("participant");
        assertThat(guest.status()).as(guest.text()).isEqualTo(201);
        assertThat(taken(event)).isEqualTo(1);
    }
}
