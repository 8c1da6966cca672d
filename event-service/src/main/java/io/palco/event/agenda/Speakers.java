package io.palco.event.agenda;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.event.catalog.EventAccess;
import io.palco.event.files.KeptFiles;
import io.palco.event.files.Received;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.palco.platform.web.request.EntityVersion;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An organization's speakers.
@Service
@Transactional
public class Speakers {

    static final int MAX_SPEAKERS = 5000;

    private final SpeakerQueries queries;
    private final KeptFiles files;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Speakers(SpeakerQueries queries, KeptFiles files, JdbcClient jdbc, Audit audit, Clock clock) {
        this.queries = queries;
        this.files = files;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whoever speaks at an event that everybody may see is seen by everybody, without their
    /// address.
    @Transactional(readOnly = true)
    public Speaker visible(UUID id, Optional<CurrentUser> user) {
        var speaker = queries.find(id).orElseThrow(ProblemException::notFound);
        if (user.filter(u -> EventAccess.mayRead(u, speaker.organizationId())).isPresent()) {
            return speaker;
        }
        if (!queries.speaksInPublic(id)) {
            throw ProblemException.notFound();
        }
        return speaker.withoutAddress();
    }

    public Speaker add(CurrentUser user, UUID organizationId, Speaker.Details details) {
        user.requireVisible(Permission.EVENTS_MANAGE, organizationId);
        if (queries.count(organizationId) >= MAX_SPEAKERS) {
            throw AgendaProblems.enough(MAX_SPEAKERS, "speakers in an organization", "palestrantes por organização");
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                INSERT INTO speakers (id, organization_id, name, headline, biography, email, links, version, created_at,
                                      updated_at)
                VALUES (:id, :organization, :name, :headline, :biography, :email, :links, 0, :now, :now)
                """)
                .param("id", id)
                .param("organization", organizationId)
                .params(columns(details))
                .param("now", now())
                .update();
        record("speaker.added", organizationId, id);
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// @param ifMatch the version that the change is based on
    public Speaker replace(CurrentUser user, UUID id, @Nullable String ifMatch, Speaker.Details details) {
        var before = managed(user, id);
        EntityVersion.requireMatch(ifMatch, before.version());
        var changed = jdbc.sql("""
                UPDATE speakers
                   SET name = :name, headline = :headline, biography = :biography, email = :email, links = :links,
                       version = version + 1, updated_at = :now
                 WHERE id = :id AND version = :version
                """)
                .param("id", id)
                .param("version", before.version())
                .params(columns(details))
                .param("now", now())
                .update();
        if (changed == 0) {
            throw EntityVersion.stale();
        }
        record("speaker.changed", before.organizationId(), id);
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /// Only of those who speak nowhere; a published agenda does not lose its people in passing.
    public void remove(CurrentUser user, UUID id) {
        var speaker = managed(user, id);
        try {
            jdbc.sql("DELETE FROM speakers WHERE id = :id").param("id", id).update();
        } catch (DataIntegrityViolationException _) {
            throw ProblemException.of(
                    ProblemType.IN_USE,
                    "Take the speaker off all sessions first.",
                    "Retire antes o palestrante de todas as sessões.");
        }
        forget(speaker);
        record("speaker.removed", speaker.organizationId(), id);
    }

    /// Takes the place of the photo before.
    ///
    /// @param photo `null` for none
    public Speaker setPhoto(CurrentUser user, UUID id, @Nullable Received photo) {
        var before = managed(user, id);
        var file = photo == null ? null : files.add(before.organizationId(), photo);
        jdbc.sql("UPDATE speakers SET photo_id = :photo, version = version + 1, updated_at = :now WHERE id = :id")
                .param("photo", file)
                .param("now", now())
                .param("id", id)
                .update();
        forget(before);
        record("speaker.changed", before.organizationId(), id);
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    private void forget(Speaker before) {
        if (before.photo() != null) {
            files.remove(List.of(before.photo().id()));
        }
    }

    /// @throws ProblemException `not-found` when they may not even see the speaker, `forbidden`
    ///   when they only may
    public Speaker managed(CurrentUser user, UUID id) {
        var speaker = visible(id, Optional.of(user));
        user.require(Permission.EVENTS_MANAGE, speaker.organizationId());
        return speaker;
    }

    private void record(String action, UUID organizationId, UUID id) {
        audit.record(AuditEntry.of(action).in(organizationId).about("speaker", id));
    }

    private static Map<String, @Nullable Object> columns(Speaker.Details details) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("name", details.name());
        columns.put("headline", details.headline());
        columns.put("biography", details.biography());
        columns.put("email", details.email());
        columns.put("links", details.links().toArray(String[]::new));
        return columns;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
