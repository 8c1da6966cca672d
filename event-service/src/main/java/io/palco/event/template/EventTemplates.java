package io.palco.event.template;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.event.EventTemplateDeletedV1;
import io.palco.contracts.event.EventTemplateSavedV1;
import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventPart;
import io.palco.event.catalog.EventState;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.messaging.outbox.Outbox;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An organization's templates.
@Service
@Transactional
public class EventTemplates {

    /// Templates of one organization.
    static final int MAX_TEMPLATES = 200;

    private final EventAccess access;
    private final CopyEvent copyEvent;
    private final TemplateStore store;
    private final Told told;
    private final Clock clock;

    EventTemplates(EventAccess access, CopyEvent copyEvent, TemplateStore store, Told told, Clock clock) {
        this.access = access;
        this.copyEvent = copyEvent;
        this.store = store;
        this.told = told;
        this.clock = clock;
    }

    /// Keeps what an event is now; it may change afterwards without changing the template.
    public TemplateView save(CurrentUser user, UUID eventId, String name, Set<EventPart.Name> chosen) {
        var event = access.managed(user, eventId);
        var organizationId = event.organizationId();
        if (store.count(organizationId) >= MAX_TEMPLATES) {
            throw ProblemException.invalid(FieldProblem.of(
                    "eventId",
                    "An organization has at most %d templates; delete one first.".formatted(MAX_TEMPLATES),
                    "Uma organização tem no máximo %d modelos; exclua um antes.".formatted(MAX_TEMPLATES)));
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        uniquely(() ->
                store.insert(id, organizationId, name, copyEvent.blueprint(event, chosen), user.id(), clock.instant()));
        told.saved(id, event, chosen, name);
        return store.find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public TemplateView readable(CurrentUser user, UUID id) {
        return store.find(id)
                .filter(template -> EventAccess.mayRead(user, template.organizationId()))
                .orElseThrow(ProblemException::notFound);
    }

    /// @param ifMatch the version that the change is based on
    public TemplateView rename(CurrentUser user, UUID id, @Nullable String ifMatch, String name) {
        var before = managed(user, id);
        EntityVersion.requireMatch(ifMatch, before.version());
        uniquely(() -> {
            if (!store.rename(id, before.version(), name, clock.instant())) {
                throw EntityVersion.stale();
            }
        });
        return store.find(id).orElseThrow();
    }

    public void delete(CurrentUser user, UUID id) {
        var template = managed(user, id);
        copyEvent.discard(store.blueprint(id));
        store.delete(id);
        told.deleted(template);
    }

    /// Makes a draft from a template.
    public EventState use(CurrentUser user, UUID id, CopyEvent.Wish wish) {
        var template = managed(user, id);
        return copyEvent.make(
                user, template.organizationId(), store.blueprint(id), wish, new CopyEvent.Origin(null, id));
    }

    private TemplateView managed(CurrentUser user, UUID id) {
        var template = readable(user, id);
        user.require(Permission.EVENTS_MANAGE, template.organizationId());
        return template;
    }

    private static void uniquely(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException _) {
            throw ProblemException.invalid(FieldProblem.of(
                    "name", "There is a template of this name already.", "Já existe um modelo com esse nome."));
        }
    }

    /// Tells the activity log and the other services.
    @Component
    static class Told {

        private final Outbox outbox;
        private final Audit audit;

        Told(Outbox outbox, Audit audit) {
            this.outbox = outbox;
            this.audit = audit;
        }

        void saved(UUID id, EventState event, Set<EventPart.Name> chosen, String name) {
            outbox.append(
                    id,
                    new EventTemplateSavedV1(
                            id,
                            event.organizationId(),
                            event.id(),
                            chosen.stream().map(Enum::name).sorted().toList(),
                            event.details().startsAt()));
            audit.record(AuditEntry.of("event-template.saved")
                    .in(event.organizationId())
                    .about("event-template", id)
                    .with("name", name));
        }

        void deleted(TemplateView template) {
            outbox.append(template.id(), new EventTemplateDeletedV1(template.id(), template.organizationId()));
            audit.record(AuditEntry.of("event-template.deleted")
                    .in(template.organizationId())
                    .about("event-template", template.id())
                    .with("name", template.name()));
        }
    }
}
