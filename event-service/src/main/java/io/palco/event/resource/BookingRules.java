package io.palco.event.resource;

import static java.util.Objects.requireNonNullElse;

import io.palco.event.catalog.EventState;
import io.palco.event.resource.Conflicts.Wish;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What must hold of a booking, whatever else is booked.
final class BookingRules {

    private static final Duration AROUND = Duration.ofDays(30);

    private BookingRules() {}

    /// What is wanted, with the event's time and the resource's set-up where the terms do not say otherwise.
    ///
    /// @throws ProblemException 422 naming every rule that is broken
    static Wish wish(EventState event, ResourceView resource, BookingTerms terms) {
        var details = event.details();
        var span = new Span(
                requireNonNullElse(terms.startsAt(), details.startsAt()),
                requireNonNullElse(terms.endsAt(), details.endsAt()));
        var broken = brokenRules(event, resource, terms, span);
        if (!broken.isEmpty()) {
            throw ProblemException.invalid(broken.toArray(FieldProblem[]::new));
        }
        return new Wish(
                resource,
                event.id(),
                terms.quantity(),
                span,
                requireNonNullElse(terms.setupMinutes(), resource.setupMinutes()),
                requireNonNullElse(terms.teardownMinutes(), resource.teardownMinutes()));
    }

    private static List<FieldProblem> brokenRules(
            EventState event, ResourceView resource, BookingTerms terms, Span span) {
        var broken = new ArrayList<FieldProblem>();
        if (!span.to().isAfter(span.from())) {
            broken.add(FieldProblem.of(
                    "endsAt", "The booking must end after it starts.", "A reserva deve terminar depois de começar."));
        }
        if (span.from().isBefore(event.details().startsAt().minus(AROUND))) {
            broken.add(FieldProblem.of(
                    "startsAt",
                    "Book at most 30 days before the event.",
                    "Reserve no máximo 30 dias antes do evento."));
        }
        if (span.to().isAfter(event.details().endsAt().plus(AROUND))) {
            broken.add(FieldProblem.of(
                    "endsAt", "Book at most 30 days after the event.", "Reserve no máximo 30 dias depois do evento."));
        }
        if (terms.quantity() > resource.stock()) {
            broken.add(FieldProblem.of(
                    "quantity",
                    "There are only %d.".formatted(resource.stock()),
                    "Só existem %d.".formatted(resource.stock())));
        }
        if (terms.menu() != null
                && resource.menus().stream().noneMatch(menu -> menu.name().equals(terms.menu()))) {
            broken.add(FieldProblem.of(
                    "menu", "Choose one of the caterer's menus.", "Escolha um dos cardápios do fornecedor."));
        }
        return broken;
    }
}
