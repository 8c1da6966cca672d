package io.palco.registration.booking.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.idempotency.Idempotent;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.palco.registration.booking.CancelRegistration;
import io.palco.registration.booking.RegisterParticipant;
import io.palco.registration.booking.RegistrationOutcome;
import io.palco.registration.booking.RegistrationView;
import io.palco.registration.participants.ParticipantDetails;
import io.palco.registration.terms.KnownEvents;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// Taking a place and giving it back.
@RestController
@Tag(name = "Registrations")
class BookingController {

    private final RegisterParticipant registerParticipant;
    private final CancelRegistration cancelRegistration;
    private final KnownEvents events;
    private final JsonMapper json;

    BookingController(
            RegisterParticipant registerParticipant,
            CancelRegistration cancelRegistration,
            KnownEvents events,
            JsonMapper json) {
        this.registerParticipant = registerParticipant;
        this.cancelRegistration = cancelRegistration;
        this.events = events;
        this.json = json;
    }

    @PostMapping("/api/v1/events/{eventId}/registrations")
    @Idempotent
    @Access(value = Access.Who.SIGNED_IN, clients = Permission.REGISTRATIONS_MANAGE)
    @Operation(summary = "Takes a place, for the caller or, with registrations:manage, for somebody else")
    ResponseEntity<RegistrationView> register(
            @PathVariable UUID eventId,
            @Valid @RequestBody(required = false) @Nullable RegisterRequest request,
            CurrentUser user,
            Locale locale) {
        var command = command(eventId, request == null ? RegisterRequest.EMPTY : request, user, locale);
        return switch (registerParticipant.register(command)) {
            case RegistrationOutcome.Accepted(var registration) ->
                ResponseEntity.created(URI.create("/api/v1/registrations/" + registration.id()))
                        .eTag(EntityVersion.etag(registration.version()))
                        .body(registration);
            case RegistrationOutcome.Full(var capacity) -> throw BookingProblems.full(capacity);
            case RegistrationOutcome.NotOpen() -> throw BookingProblems.notOpen();
            case RegistrationOutcome.AlreadyRegistered() -> throw BookingProblems.alreadyRegistered();
            case RegistrationOutcome.UnknownEvent() -> throw ProblemException.notFound();
        };
    }

    @PostMapping("/api/v1/registrations/{id}/cancel")
    @Idempotent
    @Access(value = Access.Who.SIGNED_IN, clients = Permission.REGISTRATIONS_MANAGE)
    @Operation(summary = "Gives a place back")
    ResponseEntity<RegistrationView> cancel(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable CancelRequest request,
            CurrentUser user) {
        var registration = cancelRegistration.cancel(user, id, request == null ? null : request.reason());
        return ResponseEntity.ok()
                .eTag(EntityVersion.etag(registration.version()))
                .body(registration);
    }

    private RegisterParticipant.Command command(
            UUID eventId, RegisterRequest request, CurrentUser user, Locale locale) {
        var answers = request.answers() == null ? null : json.writeValueAsString(request.answers());
        if (request.participant() == null) {
            if (!user.isPerson()) {
                throw BookingProblems.clientNamesNobody();
            }
            var self = new ParticipantDetails(user.name(), user.email(), null, null, null);
            var language = user.locale().toLanguageTag();
            return new RegisterParticipant.Command(eventId, user.id(), self, language, answers);
        }
        var event = events.findFresh(eventId).orElseThrow(ProblemException::notFound);
        user.require(Permission.REGISTRATIONS_MANAGE, event.organizationId());
        var person = request.participant().toDetails();
        return new RegisterParticipant.Command(eventId, null, person, locale.toLanguageTag(), answers);
    }
}
