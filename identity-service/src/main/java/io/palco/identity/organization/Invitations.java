package io.palco.identity.organization;

import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.SecretToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of invitations.
@Component
class Invitations {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Why an invitation is open no more.
    enum Outcome {
        ACCEPTED,
        REVOKED,
        REPLACED
    }

    /// An invitation that can be accepted.
    record Open(UUID id, UUID organizationId, String email) {}

    void add(UUID id, UUID organizationId, String email, SecretToken token, UUID by, Instant now, Instant end) {
        jdbc.sql("""
                INSERT INTO invitations (id, organization_id, email, token_hash, invited_by,
                                         created_at, sent_at, expires_at)
                VALUES (:id, :org, :email, :hash, :by, :now, :now, :end)""")
                .param("id", id)
                .param("org", organizationId)
                .param("email", email)
                .param("hash", token.hash())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditEntry.of("invitation.sent").in(organizationId).aboutPerson("invitation", id, email));
    }

    void addRoles(UUID id, Collection<UUID> roleIds) {
        jdbc.sql("INSERT INTO invitation_roles (invitation_id, role_id) SELECT :id, unnest(CAST(:roles AS uuid[]))")
                .param("id", id)
                .param("roles", roleIds.toArray(UUID[]::new))
                .update();
    }

    List<UUID> rolesOf(UUID id) {
        return jdbc.sql("SELECT role_id FROM invitation_roles WHERE invitation_id = :id")
                .param("id", id)
                .query((row, _) -> row.getObject("role_id", UUID.class))
                .list();
    }

    boolean isOpenFor(UUID organizationId, String email, Instant now) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM invitations WHERE organization_id = :org AND email = :email
                                                           AND closed_at IS NULL AND expires_at > :now)""")
                .param("org", organizationId)
                .param("email", email)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /// Makes room for a new invitation where an expired one was.
    void replace(UUID organizationId, String email, Instant now) {
        jdbc.sql("""
                UPDATE invitations SET closed_at = :now, outcome = :outcome
                WHERE organization_id = :org AND email = :email AND closed_at IS NULL""")
                .param("org", organizationId)
                .param("email", email)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("outcome", Outcome.REPLACED.name())
                .update();
    }

    /// Mails of an organization since then.
    long sentSince(UUID organizationId, Instant since) {
        return jdbc.sql("SELECT count(*) FROM invitations WHERE organization_id = :org AND sent_at > :since")
                .param("org", organizationId)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /// Gives an invitation a new token; the one before works no more.
    void renew(UUID id, SecretToken token, Instant now, Instant end) {
        jdbc.sql("""
                UPDATE invitations SET token_hash = :hash, sent_at = :now, expires_at = :end
                WHERE id = :id AND closed_at IS NULL""")
                .param("id", id)
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("end", end.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether it was open
    boolean close(UUID organizationId, UUID id, Outcome outcome) {
        var closed = jdbc.sql("""
                UPDATE invitations SET closed_at = :now, outcome = :outcome
                WHERE id = :id AND organization_id = :org AND closed_at IS NULL""")
                        .param("id", id)
                        .param("org", organizationId)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("outcome", outcome.name())
                        .update()
                > 0;
        if (closed) {
            audit.record(AuditEntry.of("invitation." + outcome.name().toLowerCase(Locale.ROOT))
                    .in(organizationId)
                    .about("invitation", id));
        }
        return closed;
    }

    /// The invitation of a token that works. Its row stays locked, so of two uses one finds it closed.
    Optional<Open> lock(SecretToken token) {
        return jdbc.sql("""
                SELECT id, organization_id, email FROM invitations
                WHERE token_hash = :hash AND closed_at IS NULL AND expires_at > :now FOR UPDATE""")
                .param("hash", token.hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Invitations::open)
                .optional();
    }

    void purge(Instant before) {
        jdbc.sql("DELETE FROM invitations WHERE expires_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getObject("id", UUID.class), row.getObject("organization_id", UUID.class), row.getString("email"));
    }

    /// When an open invitation was last mailed.
    Optional<Instant> sentAt(UUID organizationId, UUID id) {
        return jdbc.sql("""
                SELECT sent_at FROM invitations
                WHERE id = :id AND organization_id = :org AND closed_at IS NULL FOR UPDATE""")
                .param("id", id)
                .param("org", organizationId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
