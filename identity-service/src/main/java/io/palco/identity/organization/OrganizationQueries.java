package io.palco.identity.organization;

import io.palco.identity.account.SearchText;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading organizations.
@Component
public class OrganizationQueries {

    private static final String SELECT = """
            SELECT o.id, o.name, o.name_key, o.second_factor_required, o.version, o.created_at, o.updated_at,
                   ARRAY(SELECT r.name FROM user_roles ur JOIN roles r ON r.id = ur.role_id
                         WHERE ur.organization_id = o.id AND ur.user_id = :me ORDER BY r.name) AS roles
            FROM organizations o WHERE\s""";

    private static final String MINE = "o.id IN (SELECT m.organization_id FROM memberships m WHERE m.user_id = :me)";

    private static final Keyset<OrganizationView> KEYSET = Keyset.<OrganizationView>by("o.id", OrganizationView::id)
            .sort("name", "o.name_key", Keyset.TEXT, OrganizationView::nameKey)
            .defaultSort("name");

    private final JdbcClient jdbc;

    OrganizationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<OrganizationView> find(UUID id, UUID me) {
        return jdbc.sql(SELECT + "o.id = :id")
                .param("id", id)
                .param("me", me)
                .query(OrganizationQueries::view)
                .optional();
    }

    /// Nothing where somebody does not belong.
    public Optional<OrganizationView> findMine(UUID id, UUID me) {
        return jdbc.sql(SELECT + "o.id = :id AND " + MINE)
                .param("id", id)
                .param("me", me)
                .query(OrganizationQueries::view)
                .optional();
    }

    public ListResponse<OrganizationView> listMine(UUID me, @Nullable String text, ListRequest request) {
        return list(MINE, me, text, request);
    }

    public ListResponse<OrganizationView> listAll(UUID me, @Nullable String text, ListRequest request) {
        return list("true", me, text, request);
    }

    /// What others are told about an organization.
    public Optional<Name> nameOf(UUID id) {
        return jdbc.sql("SELECT name, version FROM organizations WHERE id = :id")
                .param("id", id)
                .query(Name.class)
                .optional();
    }

    public record Name(String name, long version) {}

    private ListResponse<OrganizationView> list(String which, UUID me, @Nullable String text, ListRequest request) {
        var page = KEYSET.page(request);
        Map<String, Object> params = new HashMap<>(page.params());
        params.put("me", me);
        var filter = "";
        if (text != null && !SearchText.of(text).isEmpty()) {
            filter = " AND o.name_key LIKE :text";
            params.put("text", SearchText.containing(text));
        }
        var rows = jdbc.sql(SELECT + which + filter + page.sql())
                .params(params)
                .query(OrganizationQueries::view)
                .list();
        return page.answer(rows);
    }

    private static OrganizationView view(ResultSet row, int number) throws SQLException {
        return new OrganizationView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("name_key"),
                row.getBoolean("second_factor_required"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
