package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.palco.contracts.identity.OrganizationChangedV1;
import io.palco.platform.test.contract.TestMessages;
import io.palco.platform.test.security.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OrganizationNamesIT extends EventSystem {

    @Test
    void standsOnTheEventsOfTheDefaultOrganizationFromTheStart() {
        var event = draft(TestTokens.organizer(), Map.of());

        assertThat(event.path("organizationName").asString()).isEqualTo("Palco");
    }

    @Test
    void areUnknownUntilTheyAreTold() {
        var event = draft(organizerOf(UUID.randomUUID()), Map.of());

        assertThat(event.path("organizationName").isNull()).isTrue();
    }

    @Test
    void followWhatIdentityServiceTellsInWhateverOrder() {
        var organization = UUID.randomUUID();
        var organizer = organizerOf(organization);
        var event = draft(organizer, Map.of());
        var contract = TestMessages.golden(OrganizationChangedV1.class);
        assertThat(contract.name()).isNotBlank();

        messages().send(new OrganizationChangedV1(organization, "Clube do Choro", 3));
        await().until(() -> "Clube do Choro".equals(nameOn(organizer, event)));
        messages().send(new OrganizationChangedV1(organization, "An older name", 2));
        messages().send(new OrganizationChangedV1(organization, "Clube do Jazz", 4));

        await().until(() -> "Clube do Jazz".equals(nameOn(organizer, event)));
    }

    private String nameOn(TestTokens.TestUser organizer, JsonNode event) {
        return as(organizer).get(pathOf(event)).json().path("organizationName").asString("");
    }
}
