package io.palco.event.media;

import io.palco.event.catalog.EventPart;
import io.palco.event.catalog.EventState;
import io.palco.event.files.AltText;
import io.palco.event.files.KeptFiles;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pictures and documents in templates and copies. Each has files of its own, so that neither
/// takes anything away from
/// the other; the contents lie in the store once.
@Component
class MediaPart implements EventPart {

    private final KeptFiles files;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    MediaPart(KeptFiles files, JdbcClient jdbc, JsonMapper json) {
        this.files = files;
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Saved(List<SavedPicture> pictures, List<SavedAttachment> attachments) {}

    private record SavedPicture(UUID file, int position, boolean cover, AltText alt) {}

    private record SavedAttachment(UUID file, String title, Audience audience) {}

    @Override
    public Name name() {
        return Name.MEDIA;
    }

    @Override
    public @Nullable JsonNode save(EventState event) {
        var owner = event.organizationId();
        var pictures = jdbc
                .sql("SELECT * FROM event_pictures WHERE event_id = :event ORDER BY position, file_id")
                .param("event", event.id())
                .query((rs, _) -> new SavedPicture(
                        rs.getObject("file_id", UUID.class),
                        rs.getInt("position"),
                        rs.getBoolean("cover"),
                        new AltText(rs.getString("alt_pt"), rs.getString("alt_en"))))
                .list()
                .stream()
                .flatMap(saved -> files
                        .copy(owner, saved.file())
                        .map(id -> new SavedPicture(id, saved.position(), saved.cover(), saved.alt()))
                        .stream())
                .toList();
        var attachments = jdbc
                .sql("SELECT * FROM event_attachments WHERE event_id = :event ORDER BY file_id")
                .param("event", event.id())
                .query((rs, _) -> new SavedAttachment(
                        rs.getObject("file_id", UUID.class),
                        rs.getString("title"),
                        Audience.valueOf(rs.getString("audience"))))
                .list()
                .stream()
                .flatMap(
                        saved -> files
                                .copy(owner, saved.file())
                                .map(id -> new SavedAttachment(id, saved.title(), saved.audience()))
                                .stream())
                .toList();
        return pictures.isEmpty() && attachments.isEmpty() ? null : json.valueToTree(new Saved(pictures, attachments));
    }

    @Override
    public void restore(JsonNode saved, EventState draft) {
        var media = json.treeToValue(saved, Saved.class);
        for (var picture : media.pictures()) {
            files.copy(draft.organizationId(), picture.file())
                    .ifPresent(file -> jdbc.sql("""
                            INSERT INTO event_pictures (file_id, event_id, position, cover, alt_pt, alt_en)
                            VALUES (:file, :event, :position, :cover, :pt, :en)
                            """)
                            .param("file", file)
                            .param("event", draft.id())
                            .param("position", picture.position())
                            .param("cover", picture.cover())
                            .param("pt", picture.alt().pt())
                            .param("en", picture.alt().en())
                            .update());
        }
        for (var attachment : media.attachments()) {
            files.copy(draft.organizationId(), attachment.file())
                    .ifPresent(file -> jdbc.sql("""
                            INSERT INTO event_attachments (file_id, event_id, title, audience)
                            VALUES (:file, :event, :title, :audience)
                            """)
                            .param("file", file)
                            .param("event", draft.id())
                            .param("title", attachment.title())
                            .param("audience", attachment.audience().name())
                            .update());
        }
    }

    @Override
    public void discard(JsonNode saved) {
        var media = json.treeToValue(saved, Saved.class);
        files.remove(media.pictures().stream().map(SavedPicture::file).toList());
        files.remove(media.attachments().stream().map(SavedAttachment::file).toList());
    }
}
