package io.palco.registration.booking.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import io.palco.platform.web.text.OneLine;
import io.palco.registration.booking.RegistrationQueries;
import io.palco.registration.booking.RegistrationStatus;
import io.palco.registration.booking.RegistrationView;
import io.palco.registration.booking.TicketPaper;
import io.palco.registration.terms.KnownEvents;
import io.palco.registration.ticket.QrCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Seeing registrations and their tickets: one's own, or those of the organization's events.
@RestController
@RequestMapping("/api/v1/registrations")
@Tag(name = "Registrations")
class RegistrationController {

    private final RegistrationQueries queries;
    private final KnownEvents events;
    private final TicketPaper paper;

    RegistrationController(RegistrationQueries queries, KnownEvents events, TicketPaper paper) {
        this.queries = queries;
        this.events = events;
        this.paper = paper;
    }

    @GetMapping
    @Access(value = Access.Who.SIGNED_IN, clients = Permission.REGISTRATIONS_READ)
    @Operation(summary = "Lists the caller's registrations (`mine=true`) or those of an event (`eventId`)")
    ListResponse<RegistrationView> list(
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable UUID eventId,
            @RequestParam(required = false) @Nullable RegistrationStatus status,
            @RequestParam(required = false) @Size(max = 200) @OneLine @Nullable String q,
            ListRequest request,
            CurrentUser user) {
        if (mine) {
            return queries.ofUser(user.id(), status, request);
        }
        if (eventId == null) {
            throw ProblemException.invalid(FieldProblem.of(
                    "eventId", "Ask for mine=true or for an eventId.", "Peça mine=true ou um eventId."));
        }
        var isVisible = events.find(eventId)
                .filter(event -> user.can(Permission.REGISTRATIONS_READ, event.organizationId()))
                .isPresent();
        if (!isVisible) {
            throw ProblemException.notFound();
        }
        return queries.ofEvent(eventId, status, q == null || q.isBlank() ? null : q.strip(), request);
    }

    @GetMapping("/{id}")
    @Access(value = Access.Who.SIGNED_IN, clients = Permission.REGISTRATIONS_READ)
    @Operation(summary = "Shows a registration")
    ResponseEntity<RegistrationView> show(@PathVariable UUID id, CurrentUser user) {
        var registration = visible(id, user);
        return ResponseEntity.ok()
                .eTag(EntityVersion.etag(registration.version()))
                .body(registration);
    }

    @GetMapping(path = "/{id}/ticket.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Access(value = Access.Who.SIGNED_IN, clients = Permission.REGISTRATIONS_READ)
    @Operation(summary = "The ticket as a PDF, in the language of Accept-Language")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, CurrentUser user, Locale locale) {
        var registration = valid(id, user);
        var name = ContentDisposition.inline().filename("ticket.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper.pdf(registration, locale));
    }

    @GetMapping(path = "/{id}/ticket.svg", produces = "image/svg+xml")
    @Access(value = Access.Who.SIGNED_IN, clients = Permission.REGISTRATIONS_READ)
    @Operation(summary = "The ticket's QR code as SVG")
    ResponseEntity<String> svg(@PathVariable UUID id, CurrentUser user) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.noStore())
                .body(QrCode.svg(valid(id, user).ticketCode()));
    }

    /// A cancelled registration has no ticket.
    private RegistrationView valid(UUID id, CurrentUser user) {
        var registration = visible(id, user);
        if (!registration.status().isActive()) {
            throw ProblemException.notFound();
        }
        return registration;
    }

    private RegistrationView visible(UUID id, CurrentUser user) {
        return queries.find(id)
                .filter(registration ->
                        user.id().equals(registration.ownership().userId())
                                || user.can(
                                        Permission.REGISTRATIONS_READ,
                                        registration.ownership().organizationId()))
                .orElseThrow(ProblemException::notFound);
    }
}
