package io.palco.notification.mail;

import io.palco.notification.letter.MailKind;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads mails and their fate.
@Repository
public class MailQueries {

    private static final Keyset<MailView> KEYSET = Keyset.<MailView>by("id", MailView::id)
            .sort("createdAt", "created_at", Keyset.INSTANT, MailView::createdAt)
            .defaultSort("-createdAt");
    private static final String SELECT = """
            SELECT id, kind, recipient, locale, subject, status, attempts, last_error, organization_id, event_id,
                   registration_id, user_id, resend_of, created_at, sent_at
              FROM mails
            """;

    private final JdbcClient jdbc;

    MailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which mails to list; what is absent does not matter.
    public record Filter(
            @Nullable UUID eventId,
            @Nullable UUID registrationId,
            @Nullable String recipient,
            @Nullable MailStatus status) {}

    public Optional<MailView> find(UUID id) {
        return jdbc.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(MailQueries::view)
                .optional();
    }

    /// Mails of these organizations.
    public ListResponse<MailView> list(Collection<UUID> organizations, Filter filter, ListRequest request) {
        var params = new HashMap<String, Object>();
        var where = new StringBuilder(" WHERE organization_id = ANY(:organizations)");
        params.put("organizations", organizations.toArray(UUID[]::new));
        if (filter.eventId() != null) {
            where.append(" AND event_id = :eventId");
            params.put("eventId", filter.eventId());
        }
        if (filter.registrationId() != null) {
            where.append(" AND registration_id = :registrationId");
            params.put("registrationId", filter.registrationId());
        }
        if (filter.recipient() != null) {
            where.append(" AND lower(recipient) = :recipient");
            params.put("recipient", filter.recipient().strip().toLowerCase(Locale.ROOT));
        }
        if (filter.status() != null) {
            where.append(" AND status = :status");
            params.put("status", filter.status().name());
        }
        return list(where.toString(), params, request);
    }

    /// Mails that concern a user. Addresses do not count: nobody has proved that theirs is theirs.
    public ListResponse<MailView> listOfUser(UUID userId, ListRequest request) {
        return list(" WHERE user_id = :userId", Map.of("userId", userId), request);
    }

    private ListResponse<MailView> list(String where, Map<String, Object> params, ListRequest request) {
        var page = KEYSET.page(request);
        var rows = jdbc.sql(SELECT + where + page.sql())
                .params(params)
                .params(page.params())
                .query(MailQueries::view)
                .list();
        return page.answer(rows);
    }

    private static MailView view(ResultSet rs, int row) throws SQLException {
        var sentAt = rs.getObject("sent_at", OffsetDateTime.class);
        return new MailView(
                rs.getObject("id", UUID.class),
                MailKind.valueOf(rs.getString("kind")),
                rs.getString("recipient"),
                rs.getString("locale"),
                rs.getString("subject"),
                MailStatus.valueOf(rs.getString("status")),
                rs.getInt("attempts"),
                rs.getString("last_error"),
                rs.getObject("organization_id", UUID.class),
                rs.getObject("event_id", UUID.class),
                rs.getObject("registration_id", UUID.class),
                rs.getObject("user_id", UUID.class),
                rs.getObject("resend_of", UUID.class),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }
}
