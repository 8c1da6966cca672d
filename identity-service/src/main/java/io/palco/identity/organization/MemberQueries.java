package io.palco.identity.organization;

import io.palco.identity.account.SearchText;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading who belongs to an organization.
@Component
public class MemberQueries {

    private static final String SELECT = """
            SELECT u.id, u.name, u.name_key, u.email, m.joined_at, held.role_ids, held.role_names
            FROM memberships m JOIN users u ON u.id = m.user_id
            CROSS JOIN LATERAL (
                SELECT coalesce(array_agg(r.id ORDER BY r.name), '{}') AS role_ids,
                       coalesce(array_agg(r.name ORDER BY r.name), '{}') AS role_names
                FROM user_roles ur JOIN roles r ON r.id = ur.role_id
                WHERE ur.organization_id = m.organization_id AND ur.user_id = m.user_id) held
            WHERE m.organization_id = :org""";

    private static final Keyset<MemberView> KEYSET = Keyset.<MemberView>by("u.id", MemberView::userId)
            .sort("name", "u.name_key", Keyset.TEXT, MemberView::nameKey)
            .sort("joinedAt", "m.joined_at", Keyset.INSTANT, MemberView::joinedAt)
            .defaultSort("name");

    private final JdbcClient jdbc;

    MemberQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<MemberView> find(UUID organizationId, UUID userId) {
        return jdbc.sql(SELECT + " AND m.user_id = :user")
                .param("org", organizationId)
                .param("user", userId)
                .query(MemberQueries::view)
                .optional();
    }

    /// @param text anywhere in name or e-mail, whatever its case and accents
    public ListResponse<MemberView> list(UUID organizationId, @Nullable String text, ListRequest request) {
        var page = KEYSET.page(request);
        Map<String, Object> params = new HashMap<>(page.params());
        params.put("org", organizationId);
        var filter = "";
        if (text != null && !SearchText.of(text).isEmpty()) {
            filter = " AND u.search_text LIKE :text";
            params.put("text", SearchText.containing(text));
        }
        var rows = jdbc.sql(SELECT + filter + page.sql())
                .params(params)
                .query(MemberQueries::view)
                .list();
        return page.answer(rows);
    }

    /// Locks the rows of all members, in one order, and gives their ids.
    List<UUID> lockAll(UUID organizationId) {
        return jdbc.sql("""
                SELECT u.id FROM users u
                WHERE u.id IN (SELECT user_id FROM memberships WHERE organization_id = :org)
                ORDER BY u.id FOR NO KEY UPDATE""")
                .param("org", organizationId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    boolean isMemberByEmail(UUID organizationId, String email) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id
                               WHERE m.organization_id = :org AND u.email = :email)""")
                .param("org", organizationId)
                .param("email", email)
                .query(Boolean.class)
                .single();
    }

    private static MemberView view(ResultSet row, int number) throws SQLException {
        var ids = (UUID[]) row.getArray("role_ids").getArray();
        var names = (String[]) row.getArray("role_names").getArray();
        var roles = new ArrayList<MemberView.HeldRole>();
        for (var i = 0; i < ids.length; i++) {
            roles.add(new MemberView.HeldRole(ids[i], names[i]));
        }
        return new MemberView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("name_key"),
                row.getString("email"),
                List.copyOf(roles),
                row.getObject("joined_at", OffsetDateTime.class).toInstant());
    }
}
