package io.palco.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.contracts.audit.AuditRecordedV1;
import io.palco.contracts.event.EventCancelledV1;
import io.palco.contracts.event.EventCompletedV1;
import io.palco.contracts.event.EventCopiedV1;
import io.palco.contracts.event.EventCreatedV1;
import io.palco.contracts.event.EventDeletedV1;
import io.palco.contracts.event.EventPublishedV1;
import io.palco.contracts.event.EventSnapshot;
import io.palco.contracts.event.EventTemplateDeletedV1;
import io.palco.contracts.event.EventTemplateSavedV1;
import io.palco.contracts.event.EventUpdatedV1;
import io.palco.contracts.event.SeatingChangedV1;
import io.palco.contracts.identity.AccessRevokedV1;
import io.palco.contracts.identity.AccountMailKind;
import io.palco.contracts.identity.AccountMailRequestedV1;
import io.palco.contracts.identity.OrganizationChangedV1;
import io.palco.contracts.identity.UserVerifiedV1;
import io.palco.contracts.privacy.PersonErasedV1;
import io.palco.contracts.privacy.PersonErasureCompletedV1;
import io.palco.contracts.privacy.PersonExportContributedV1;
import io.palco.contracts.privacy.PersonExportRequestedV1;
import io.palco.contracts.registration.EventPricesChangedV1;
import io.palco.contracts.registration.EventSummary;
import io.palco.contracts.registration.ParticipantUpdatedV1;
import io.palco.contracts.registration.PlacesTaken;
import io.palco.contracts.registration.RegistrationCancelledV1;
import io.palco.contracts.registration.RegistrationConfirmedV1;
import io.palco.contracts.registration.RegistrationSnapshot;
import io.palco.contracts.report.ReportReadyV1;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Each contract has one golden file; what we write today must still read like it. After a
/// deliberate, additive change
/// run with `-Dgolden.update=true` and review the difference.
class GoldenContractsTests {

    private static final Path GOLDEN = Path.of("src/main/resources/contracts");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final UUID EVENT = UUID.fromString("019a0000-0000-7000-8000-0000000000e1");
    private static final UUID SEAT_MAP = UUID.fromString("019a0000-0000-7000-8000-0000000000f5");
    private static final UUID EXPORT = UUID.fromString("019a0000-0000-7000-8000-0000000000e8");
    private static final UUID ORGANIZATION = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID PARTICIPANT = UUID.fromString("019a0000-0000-7000-8000-0000000000a1");
    private static final Instant NOON = Instant.parse("2030-05-04T15:00:00Z");

    static Stream<Record> contracts() {
        var location =
                new EventSnapshot.Location("Teatro Municipal", "Praça Ramos de Azevedo, São Paulo", -23.5, -46.6);
        var published = snapshot(location, "PUBLISHED", null, 2);
        var summary =
                new EventSummary("Noite do Jazz", NOON, NOON.plusSeconds(7200), "America/Sao_Paulo", location, 2L);
        return Stream.of(
                new EventCreatedV1(snapshot(location, "DRAFT", null, 0)),
                new EventUpdatedV1(published),
                new EventPublishedV1(published),
                new EventCancelledV1(snapshot(location, "CANCELLED", "Chuva forte", 3)),
                new EventCompletedV1(snapshot(location, "COMPLETED", null, 3)),
                new EventDeletedV1(EVENT, ORGANIZATION, 4),
                new SeatingChangedV1(
                        EVENT,
                        ORGANIZATION,
                        SEAT_MAP,
                        List.of("balcony-A-1", "balcony-A-2"),
                        List.of(new SeatingChangedV1.Area("floor", "Pista", 300)),
                        2),
                new RegistrationConfirmedV1(registration("CONFIRMED", 0), summary, new PlacesTaken(1, 120, 1)),
                new RegistrationCancelledV1(
                        registration("CANCELLED", 1), summary, new PlacesTaken(0, 120, 2), "PARTICIPANT", "Viagem"),
                new AccessRevokedV1(PARTICIPANT, null, NOON, NOON.plusSeconds(660)),
                new OrganizationChangedV1(ORGANIZATION, "Palco", 3),
                new AccountMailRequestedV1(
                        AccountMailKind.VERIFY_EMAIL.name(),
                        PARTICIPANT,
                        null,
                        "jose@example.org",
                        "José da Silva",
                        "pt-BR",
                        Map.of(),
                        "c2VhbGVk",
                        NOON),
                new AuditRecordedV1(
                        UUID.fromString("019a0000-0000-7000-8000-0000000000f1"),
                        NOON,
                        "event-service",
                        "event.published",
                        new AuditRecordedV1.Actor("PERSON", PARTICIPANT, "José da Silva", "203.0.113.7"),
                        ORGANIZATION,
                        new AuditRecordedV1.Subject("event", EVENT.toString(), null),
                        "DONE",
                        "019a0000-0000-7000-8000-0000000000f2",
                        Map.of("title", "Noite do Jazz")),
                new EventCopiedV1(
                        EVENT,
                        ORGANIZATION,
                        EXPORT,
                        null,
                        List.of("AGENDA", "TICKET_TYPES"),
                        NOON.minusSeconds(86_400),
                        NOON,
                        "America/Sao_Paulo"),
                new EventTemplateSavedV1(EXPORT, ORGANIZATION, EVENT, List.of("AGENDA", "FORM"), NOON),
                new EventTemplateDeletedV1(EXPORT, ORGANIZATION),
                new UserVerifiedV1(PARTICIPANT, "jose@example.org", NOON),
                new PersonExportRequestedV1(EXPORT, PARTICIPANT, List.of("jose@example.org")),
                new PersonExportContributedV1(
                        EXPORT, "registration-service", 1, 2, "registrations", "[{\"status\":\"CONFIRMED\"}]"),
                new PersonErasedV1(PARTICIPANT, List.of("jose@example.org"), "Erased person"),
                new PersonErasureCompletedV1(
                        PARTICIPANT,
                        "registration-service",
                        List.of(new PersonErasureCompletedV1.Kept("registrations", "STATISTICS"))),
                new EventPricesChangedV1(EVENT, 0, 12050, "BRL", 3),
                new ParticipantUpdatedV1(PARTICIPANT, ORGANIZATION, "José da Silva", "jose@example.org", 1),
                new ReportReadyV1(
                        UUID.fromString("019a0000-0000-7000-8000-0000000000d1"),
                        "EVENT_PARTICIPANTS",
                        EVENT,
                        ORGANIZATION,
                        "Noite do Jazz",
                        "noite-do-jazz-participants.json",
                        "application/json",
                        List.of("organizer@example.org"),
                        "pt-BR",
                        "{\"total\":0}"));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void readsLikeItsGoldenFile(Record contract) throws IOException {
        var file = GOLDEN.resolve(describe(contract).type() + ".json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(contract) + "\n");
        }

        var golden = JSON.readTree(Files.readString(file));

        assertThat(JSON.readTree(JSON.writeValueAsString(contract))).isEqualTo(golden);
        assertThat((Object) JSON.treeToValue(golden, contract.getClass())).isEqualTo(contract);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void standsInTheAsyncApiDocumentWithItsExchange(Record contract) throws IOException {
        var document = YAMLMapper.builder().build().readTree(Files.readString(Path.of("../../docs/asyncapi.yaml")));
        var type = describe(contract).type();

        var message = document.at("/components/messages").path(type);
        var channel = document.at("/channels").path(describe(contract).exchange());

        assertThat(channel.path("messages").path(type).path("$ref").asString())
                .isEqualTo("#/components/messages/" + type);
        assertThat(message.at("/payload/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(contract.getClass().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
        assertThat(message.at("/payload/required").valueStream().map(JsonNode::asString))
                .isSubsetOf(message.at("/payload/properties").propertyNames());
    }

    private static Contract describe(Record contract) {
        var annotation = contract.getClass().getAnnotation(Contract.class);
        assertThat(annotation).as("@Contract on %s", contract.getClass()).isNotNull();
        return annotation;
    }

    private static EventSnapshot snapshot(
            EventSnapshot.Location location, String status, @Nullable String reason, long version) {
        return new EventSnapshot(
                EVENT,
                ORGANIZATION,
                "Noite do Jazz",
                "Três bandas, uma noite.",
                NOON,
                NOON.plusSeconds(7200),
                "America/Sao_Paulo",
                location,
                List.of("music"),
                120,
                status,
                reason,
                version,
                Instant.parse("2030-01-01T12:00:00Z"),
                Instant.parse("2030-01-02T12:00:00Z"));
    }

    private static RegistrationSnapshot registration(String status, long version) {
        return new RegistrationSnapshot(
                UUID.fromString("019a0000-0000-7000-8000-0000000000b1"),
                EVENT,
                ORGANIZATION,
                UUID.fromString("019a0000-0000-7000-8000-0000000000c1"),
                new RegistrationSnapshot.Participant(PARTICIPANT, "José Silva", "jose@example.org", "pt-BR"),
                status,
                "PALCO1.cGF5bG9hZA.c2lnbmF0dXJl",
                version,
                Instant.parse("2030-02-01T12:00:00Z"),
                Instant.parse("2030-02-01T12:00:00Z"));
    }
}
