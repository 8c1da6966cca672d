package io.palco.registration.participants;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Adding, correcting and removing participants by hand; for those who hold `registrations:manage`.
@Service
public class ManageParticipants {

    private final Participants participants;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher publisher;
    private final Audit audit;
    private final Clock clock;

    ManageParticipants(
            Participants participants,
            TransactionTemplate transactions,
            ApplicationEventPublisher publisher,
            Audit audit,
            Clock clock) {
        this.participants = participants;
        this.transactions = transactions;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws ProblemException `email-taken` when the organization has a participant with this address
    public ParticipantView add(CurrentUser user, UUID organizationId, ParticipantDetails details) {
        user.require(Permission.REGISTRATIONS_MANAGE, organizationId);
        var participant = new Participant(UuidCreator.getTimeOrderedEpoch(), organizationId, details, clock.instant());
        return unlessTaken(() -> {
            var view = participants.saveAndFlush(participant).view();
            audit.record(AuditEntry.of("participant.added")
                    .in(organizationId)
                    .aboutPerson("participant", view.id(), view.email()));
            return view;
        });
    }

    /// @param ifMatch the version the correction is based on; absent means whichever it is
    /// @throws ProblemException `email-taken`, `stale-version`, `not-found`
    public ParticipantView correct(
            CurrentUser user, UUID id, @Nullable String ifMatch, UnaryOperator<ParticipantDetails> edit) {
        return unlessTaken(() -> {
            var participant = managed(user, id);
            if (ifMatch != null) {
                EntityVersion.requireMatch(ifMatch, participant.version());
            }
            var before = participant.details();
            var after = edit.apply(before);
            if (after.equals(before)) {
                return participant.view();
            }
            participant.correct(after, clock.instant());
            var view = participants.saveAndFlush(participant).view();
            publisher.publishEvent(new ParticipantChange.Corrected(
                    id, view.organizationId(), view.name(), view.email(), view.version()));
            return view;
        });
    }

    /// Takes a participant off the organization's list; their active registrations are cancelled and
    /// the places freed.
    public void remove(CurrentUser user, UUID id) {
        transactions.executeWithoutResult(_ -> {
            var participant = managed(user, id);
            publisher.publishEvent(new ParticipantChange.Removed(id, participant.organizationId()));
            participant.remove(clock.instant());
            participants.saveAndFlush(participant);
        });
    }

    private Participant managed(CurrentUser user, UUID id) {
        var participant = participants
                .findForUpdateById(id)
                .filter(found -> !found.isRemoved())
                .filter(found -> user.can(Permission.REGISTRATIONS_READ, found.organizationId()))
                .orElseThrow(ProblemException::notFound);
        user.require(Permission.REGISTRATIONS_MANAGE, participant.organizationId());
        return participant;
    }

    private ParticipantView unlessTaken(Supplier<ParticipantView> work) {
        try {
            return Objects.requireNonNull(transactions.execute(_ -> work.get()));
        } catch (DataIntegrityViolationException violation) {
            if (String.valueOf(violation.getMessage()).contains("participants_one_per_email")) {
                throw ProblemException.invalid(
                        ProblemType.EMAIL_TAKEN,
                        FieldProblem.of(
                                "email",
                                "There is already a participant with this address.",
                                "Já existe um participante com este endereço."));
            }
            throw violation;
        }
    }
}
