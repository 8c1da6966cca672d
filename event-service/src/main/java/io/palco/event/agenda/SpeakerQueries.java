package io.palco.event.agenda;

import io.palco.event.files.KeptFiles;
import io.palco.platform.web.list.Keyset;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reading speakers.
@Component
public class SpeakerQueries {

    private static final String SELECT = "SELECT k.*, " + KeptFiles.PICTURE_COLUMNS
            + " FROM speakers k LEFT JOIN files f ON f.id = k.photo_id WHERE ";

    private static final Keyset<Speaker> KEYSET = Keyset.by("k.id", Speaker::id)
            .sort("name", "k.name", Keyset.TEXT, Speaker::name)
            .defaultSort("name");

    private final JdbcClient jdbc;

    SpeakerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ListResponse<Speaker> list(Set<UUID> organizations, @Nullable String text, ListRequest request) {
        var page = KEYSET.page(request);
        var condition = "k.organization_id = ANY (:organizations)"
                + " AND (CAST(:text AS text) IS NULL OR searchable(k.name) LIKE '%' || searchable(:text) || '%')";
        return page.answer(jdbc.sql(SELECT + condition + page.sql())
                .params(page.params())
                .param("organizations", organizations.toArray(UUID[]::new))
                .param("text", text == null ? null : Keyset.escapeLike(text))
                .query((rs, _) -> speaker(rs))
                .list());
    }

    Optional<Speaker> find(UUID id) {
        return jdbc.sql(SELECT + "k.id = :id")
                .param("id", id)
                .query((rs, _) -> speaker(rs))
                .optional();
    }

    int count(UUID organizationId) {
        return jdbc.sql("SELECT count(*) FROM speakers WHERE organization_id = :organization")
                .param("organization", organizationId)
                .query(Integer.class)
                .single();
    }

    boolean speaksInPublic(UUID id) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT 1
                                 FROM session_speakers x
                                 JOIN sessions s ON s.id = x.session_id
                                 JOIN events e ON e.id = s.event_id
                                WHERE x.speaker_id = :id AND e.status <> 'DRAFT')
                """).param("id", id).query(Boolean.class).single();
    }

    private static Speaker speaker(ResultSet rs) throws SQLException {
        return new Speaker(
                rs.getObject("id", UUID.class),
                rs.getObject("organization_id", UUID.class),
                rs.getString("name"),
                rs.getString("headline"),
                rs.getString("biography"),
                rs.getString("email"),
                List.of((String[]) rs.getArray("links").getArray()),
                KeptFiles.picture(rs).orElse(null),
                rs.getLong("version"));
    }
}
