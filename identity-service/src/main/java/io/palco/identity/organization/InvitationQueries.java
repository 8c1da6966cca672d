package io.palco.identity.organization;

import io.palco.identity.organization.MemberView.HeldRole;
import io.palco.platform.security.SecretToken;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading open invitations, expired ones among them: those can be sent again.
@Component
public class InvitationQueries {

    private static final String SELECT = """
            SELECT i.id, i.organization_id, o.name AS organization_name, i.email, u.name AS invited_by,
                   i.created_at, i.sent_at, i.expires_at, given.role_ids, given.role_names
            FROM invitations i JOIN organizations o ON o.id = i.organization_id
            LEFT JOIN users u ON u.id = i.invited_by
            CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(r.id ORDER BY r.name), '{}') AS role_ids,
                       coalesce(array_agg(r.name ORDER BY r.name), '{}') AS role_names
                FROM invitation_roles ir JOIN roles r ON r.id = ir.role_id WHERE ir.invitation_id = i.id) given
            WHERE i.closed_at IS NULL AND\s""";

    private static final Keyset<InvitationView> KEYSET = Keyset.<InvitationView>by("i.id", InvitationView::id)
            .sort("createdAt", "i.created_at", Keyset.INSTANT, InvitationView::createdAt)
            .defaultSort("-createdAt");

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ListResponse<InvitationView> list(UUID organizationId, ListRequest request) {
        var page = KEYSET.page(request);
        var rows = jdbc.sql(SELECT + "i.organization_id = :org" + page.sql())
                .params(page.params())
                .param("org", organizationId)
                .query(InvitationQueries::view)
                .list();
        return page.answer(rows);
    }

    public Optional<InvitationView> find(UUID organizationId, UUID id) {
        return jdbc.sql(SELECT + "i.organization_id = :org AND i.id = :id")
                .param("org", organizationId)
                .param("id", id)
                .query(InvitationQueries::view)
                .optional();
    }

    /// What the holder of a mail's token is told, as long as the token works.
    public Optional<InvitationView> preview(String token) {
        return jdbc.sql(SELECT + "i.token_hash = :hash AND i.expires_at > :now")
                .param("hash", new SecretToken(token).hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(InvitationQueries::view)
                .optional();
    }

    /// Whether there is an account of this address already.
    public boolean hasAccount(String email) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM users WHERE email = :email)")
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    private static InvitationView view(ResultSet row, int number) throws SQLException {
        var ids = (UUID[]) row.getArray("role_ids").getArray();
        var names = (String[]) row.getArray("role_names").getArray();
        var roles = new ArrayList<HeldRole>();
        for (var i = 0; i < ids.length; i++) {
            roles.add(new HeldRole(ids[i], names[i]));
        }
        return new InvitationView(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getString("organization_name"),
                row.getString("email"),
                List.copyOf(roles),
                row.getString("invited_by"),
                time(row, "created_at"),
                time(row, "sent_at"),
                time(row, "expires_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
