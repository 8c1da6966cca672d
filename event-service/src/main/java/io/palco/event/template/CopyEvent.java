package io.palco.event.template;

import io.palco.contracts.event.EventCopiedV1;
import io.palco.event.catalog.EventAccess;
import io.palco.event.catalog.EventPart;
import io.palco.event.catalog.EventState;
import io.palco.event.catalog.PlanEvent;
import io.palco.platform.messaging.outbox.Outbox;
import io.palco.platform.security.CurrentUser;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// Makes a draft that is like another event, at another time.
@Service
@Transactional
public class CopyEvent {

    private final EventAccess access;
    private final PlanEvent planEvent;
    private final List<EventPart> parts;
    private final Outbox outbox;

    CopyEvent(EventAccess access, PlanEvent planEvent, List<EventPart> parts, Outbox outbox) {
        this.access = access;
        this.planEvent = planEvent;
        this.parts = List.copyOf(parts);
        this.outbox = outbox;
    }

    /// Where and when the new event shall be.
    ///
    /// @param title without one, as before
    public record Wish(Instant startsAt, @Nullable String title) {}

    /// @param chosen what to take along
    public EventState duplicate(CurrentUser user, UUID eventId, Wish wish, Set<EventPart.Name> chosen) {
        var event = access.managed(user, eventId);
        var blueprint = blueprint(event, chosen);
        var draft = make(user, event.organizationId(), blueprint, wish, new Origin(eventId, null));
        discard(blueprint);
        return draft;
    }

    /// From what it came; exactly one of both.
    record Origin(@Nullable UUID eventId, @Nullable UUID templateId) {}

    Blueprint blueprint(EventState event, Set<EventPart.Name> chosen) {
        var saved = new EnumMap<EventPart.Name, JsonNode>(EventPart.Name.class);
        for (var part : parts) {
            if (chosen.contains(part.name())) {
                var content = part.save(event);
                if (content != null) {
                    saved.put(part.name(), content);
                }
            }
        }
        return new Blueprint(event.details(), chosen, saved);
    }

    void discard(Blueprint blueprint) {
        for (var part : parts) {
            var saved = blueprint.saved().get(part.name());
            if (saved != null) {
                part.discard(saved);
            }
        }
    }

    EventState make(CurrentUser user, UUID organizationId, Blueprint blueprint, Wish wish, Origin origin) {
        var draft = planEvent.draft(user, organizationId, blueprint.at(wish.startsAt(), wish.title()));
        for (var part : parts) {
            var saved = blueprint.saved().get(part.name());
            if (saved != null) {
                part.restore(saved, draft);
            }
        }
        outbox.append(
                draft.id(),
                new EventCopiedV1(
                        draft.id(),
                        organizationId,
                        origin.eventId(),
                        origin.templateId(),
                        blueprint.chosen().stream().map(Enum::name).sorted().toList(),
                        blueprint.details().startsAt(),
                        draft.details().startsAt(),
                        draft.details().timeZone()));
        return draft;
    }
}
