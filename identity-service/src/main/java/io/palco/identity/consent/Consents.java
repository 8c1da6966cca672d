package io.palco.identity.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.identity.consent.ConsentDecision.Source;
import io.palco.identity.consent.ConsentOutcome.Noted;
import io.palco.identity.consent.ConsentOutcome.Required;
import io.palco.identity.consent.ConsentOutcome.TextChanged;
import io.palco.identity.consent.ConsentOutcome.UnknownPurpose;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everybody's decisions, none ever overwritten.
@Component
public class Consents {

    /// Of one person; more of them say nothing more.
    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Consents(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Newest first.
    public List<ConsentDecision> of(UUID userId) {
        return jdbc.sql("""
                SELECT id, purpose, text_version, granted, source, decided_at FROM consents
                WHERE user_id = :user ORDER BY decided_at DESC, id DESC LIMIT :shown""")
                .param("user", userId)
                .param("shown", SHOWN)
                .query((row, _) -> new ConsentDecision(
                        row.getObject("id", UUID.class),
                        row.getString("purpose"),
                        row.getString("text_version"),
                        row.getBoolean("granted"),
                        Source.valueOf(row.getString("source")),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Notes a decision; saying again what was said last changes nothing.
    @Transactional
    public ConsentOutcome decide(UUID userId, String purposeName, String textVersion, boolean granted, Source source) {
        var purpose = ConsentPurpose.ofWireName(purposeName);
        if (purpose.isEmpty()) {
            return new UnknownPurpose();
        }
        if (granted && !purpose.get().version().equals(textVersion)) {
            return new TextChanged(purpose.get().version());
        }
        if (!granted && purpose.get().isRequired()) {
            return new Required();
        }
        jdbc.sql("SELECT id FROM users WHERE id = :user FOR UPDATE")
                .param("user", userId)
                .query(UUID.class)
                .optional();
        var last = of(userId).stream()
                .filter(decision -> decision.purpose().equals(purposeName))
                .findFirst();
        return last.filter(
                        said -> said.granted() == granted && said.textVersion().equals(textVersion))
                .map(Noted::new)
                .orElseGet(() -> note(userId, purpose.get(), textVersion, granted, source));
    }

    private Noted note(UUID userId, ConsentPurpose purpose, String textVersion, boolean granted, Source source) {
        var decision = new ConsentDecision(
                UuidCreator.getTimeOrderedEpoch(), purpose.wireName(), textVersion, granted, source, clock.instant());
        jdbc.sql("""
                INSERT INTO consents (id, user_id, purpose, text_version, granted, source, decided_at)
                VALUES (:id, :user, :purpose, :version, :granted, :source, :at)""")
                .param("id", decision.id())
                .param("user", userId)
                .param("purpose", decision.purpose())
                .param("version", textVersion)
                .param("granted", granted)
                .param("source", source.name())
                .param("at", decision.decidedAt().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(AuditEntry.of(granted ? "consent.granted" : "consent.withdrawn")
                .by(userId, null)
                .aboutPerson("user", userId, null)
                .with("purpose", decision.purpose())
                .with("textVersion", textVersion));
        return new Noted(decision);
    }
}
