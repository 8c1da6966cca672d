package io.palco.event.catalog;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Drafting an event and changing what it says.
@Service
public class PlanEvent {

    private final Events events;
    private final PlacesAuthority places;
    private final VenueOfEvent venues;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    PlanEvent(
            Events events,
            PlacesAuthority places,
            VenueOfEvent venues,
            TransactionTemplate transactions,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.events = events;
        this.places = places;
        this.venues = venues;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// Makes a draft in an organization in which the user holds `events:manage`.
    public EventState draft(CurrentUser user, UUID organizationId, EventDetails wanted) {
        if (!user.can(Permission.EVENTS_MANAGE, organizationId)) {
            throw ProblemException.invalid(FieldProblem.of(
                    "organizationId",
                    "Choose an organization in which you may manage events.",
                    "Escolha uma organização em que você possa gerenciar eventos."));
        }
        var now = clock.instant();
        var details = venues.placed(organizationId, wanted);
        requireSound(details, details.startsAt().isAfter(now));
        var id = UuidCreator.getTimeOrderedEpoch();
        return inTransaction(() -> {
            var state = events.saveAndFlush(Event.draft(id, organizationId, user.id(), details, now))
                    .state();
            publisher.publishEvent(new EventChange.Created(state));
            return state;
        });
    }

    /// Changes a draft or a published event.
    ///
    /// Fewer places for a published event are agreed with registration-service first, so that no one
    /// who has a
    /// place
    /// loses it.
    ///
    /// @param ifMatch the version that the change is based on
    /// @throws ProblemException when it may not be done, is based on an old version, or breaks a rule
    public EventState change(CurrentUser user, UUID id, @Nullable String ifMatch, UnaryOperator<EventDetails> edit) {
        var before = EventAccess.managed(user, events.findById(id)).state();
        EntityVersion.requireMatch(ifMatch, before.version());
        var details = venues.placed(before.organizationId(), edit.apply(before.details()));
        var now = clock.instant();
        EventAccess.requireEditable(before);
        requireSound(details, startMayBe(details.startsAt(), before, now));
        if (before.status() == EventStatus.PUBLISHED
                && details.capacity() < before.details().capacity()) {
            agreeOnFewerPlaces(before, details.capacity());
        }
        try {
            return inTransaction(() -> save(id, before.version(), details, now));
        } catch (ObjectOptimisticLockingFailureException _) {
            throw EntityVersion.stale();
        }
    }

    private EventState save(UUID id, long expected, EventDetails details, Instant now) {
        var event = events.findById(id).orElseThrow(ProblemException::notFound);
        if (event.version() != expected) {
            throw EntityVersion.stale();
        }
        var before = event.state();
        event.change(details, now);
        var state = events.saveAndFlush(event).state();
        publisher.publishEvent(new EventChange.Updated(before, state));
        return state;
    }

    private void agreeOnFewerPlaces(EventState event, int capacity) {
        switch (places.lower(event.id(), capacity, event.version() + 1)) {
            case PlacesAuthority.Answer.Agreed() -> {}
            case PlacesAuthority.Answer.MoreTaken(var taken) ->
                throw ProblemException.invalid(
                        ProblemType.CAPACITY_BELOW_TAKEN,
                        FieldProblem.of(
                                "capacity",
                                "%d places are already taken.".formatted(taken),
                                "%d lugares já estão ocupados.".formatted(taken)));
            case PlacesAuthority.Answer.Outdated() -> throw EntityVersion.stale();
        }
    }

    private static boolean startMayBe(Instant start, EventState before, Instant now) {
        return start.isAfter(now) || start.equals(before.details().startsAt());
    }

    private static void requireSound(EventDetails details, boolean startIsFine) {
        var broken = new ArrayList<>(details.brokenRules());
        if (!startIsFine) {
            broken.add(EventDetails.startInThePast());
        }
        if (!broken.isEmpty()) {
            throw ProblemException.invalid(broken.toArray(FieldProblem[]::new));
        }
    }

    private EventState inTransaction(Supplier<EventState> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }
}
