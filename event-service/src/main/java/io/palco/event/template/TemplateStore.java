package io.palco.event.template;

import io.palco.event.catalog.EventPart;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Templates in the database.
@Component
public class TemplateStore {

    private static final Keyset<TemplateView> KEYSET = Keyset.by("t.id", TemplateView::id)
            .sort("name", "t.name", Keyset.TEXT, TemplateView::name)
            .sort("createdAt", "t.created_at", Keyset.INSTANT, TemplateView::createdAt)
            .defaultSort("name");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplateStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public ListResponse<TemplateView> list(Set<UUID> organizations, ListRequest request) {
        var page = KEYSET.page(request);
        return page.answer(jdbc.sql(
                        "SELECT t.* FROM event_templates t WHERE t.organization_id = ANY (:organizations)" + page.sql())
                .params(page.params())
                .param("organizations", organizations.toArray(UUID[]::new))
                .query((rs, _) -> view(rs))
                .list());
    }

    Optional<TemplateView> find(UUID id) {
        return jdbc.sql("SELECT t.* FROM event_templates t WHERE t.id = :id")
                .param("id", id)
                .query((rs, _) -> view(rs))
                .optional();
    }

    Blueprint blueprint(UUID id) {
        return json.readValue(
                jdbc.sql("SELECT blueprint FROM event_templates WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single(),
                Blueprint.class);
    }

    int count(UUID organizationId) {
        return jdbc.sql("SELECT count(*) FROM event_templates WHERE organization_id = :organization")
                .param("organization", organizationId)
                .query(Integer.class)
                .single();
    }

    void insert(UUID id, UUID organizationId, String name, Blueprint blueprint, UUID maker, Instant now) {
        jdbc.sql("""
                INSERT INTO event_templates (id, organization_id, name, parts, blueprint, created_by, version, created_at,
                                             updated_at)
                VALUES (:id, :organization, :name, :parts, CAST(:blueprint AS jsonb), :maker, 0, :now, :now)
                """)
                .param("id", id)
                .param("organization", organizationId)
                .param("name", name)
                .param(
                        "parts",
                        blueprint.chosen().stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("blueprint", json.writeValueAsString(blueprint))
                .param("maker", maker)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean rename(UUID id, long version, String name, Instant now) {
        return jdbc.sql("""
                        UPDATE event_templates SET name = :name, version = version + 1, updated_at = :now
                         WHERE id = :id AND version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("name", name)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM event_templates WHERE id = :id").param("id", id).update();
    }

    private TemplateView view(ResultSet rs) throws SQLException {
        var blueprint = json.readValue(rs.getString("blueprint"), Blueprint.class);
        return new TemplateView(
                rs.getObject("id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                rs.getString("name"),
                blueprint.details().title(),
                Arrays.stream((String[]) rs.getArray("parts").getArray())
                        .map(EventPart.Name::valueOf)
                        .toList(),
                blueprint.length().toMinutes(),
                blueprint.details().timeZone(),
                blueprint.details().capacity(),
                rs.getLong("version"),
                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                rs.getObject("updated_at", OffsetDateTime.class).toInstant());
    }
}
