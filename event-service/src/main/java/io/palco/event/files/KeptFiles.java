package io.palco.event.files;

import io.palco.event.files.Received.ReceivedDocument;
import io.palco.event.files.Received.ReceivedPicture;
import io.palco.platform.files.FileKey;
import io.palco.platform.files.FileStore;
import io.palco.platform.files.FileStoreException;
import io.palco.platform.files.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The files that something of ours refers to. A feature adds a file and its own reference in
/// one transaction, and
/// removes both in one.
@Component
public class KeptFiles {

    /// The columns from which [#picture] reads a picture, of a table `files` named `f`.
    public static final String PICTURE_COLUMNS = """
            f.id AS picture_id, f.width AS picture_width, f.height AS picture_height,
            (SELECT array_agg(DISTINCT split_part(c.variant, '.', 2)) FROM file_contents c WHERE c.file_id = f.id)
              AS picture_formats""";

    private final JdbcClient jdbc;
    private final FileStore store;
    private final FileProperties properties;
    private final Clock clock;

    KeptFiles(JdbcClient jdbc, FileStore store, FileProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.properties = properties;
        this.clock = clock;
    }

    /// Makes a received file one of an organization's. Until the transaction ends, nobody else
    /// adds one to the same
    /// organization, so limits that a feature counts itself hold too.
    ///
    /// @return its id, random: whoever knows that of a picture may see it
    /// @throws io.palco.platform.web.problem.ProblemException `limit-reached` when the
    ///   organization keeps too much
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(UUID organizationId, Received file) {
        requireRoom(organizationId, file.size());
        var id = UUID.randomUUID();
        insert(id, organizationId, file);
        file.contents()
                .forEach((variant, content) -> jdbc.sql("""
                        INSERT INTO file_contents (file_id, variant, key, size) VALUES (:file, :variant, :key, :size)
                        """)
                        .param("file", id)
                        .param("variant", variant)
                        .param("key", content.key().toString())
                        .param("size", content.size())
                        .update());
        return id;
    }

    /// Makes another file with the same contents, which lie in the store only once.
    ///
    /// @return its id; empty when the file is not there any more
    /// @throws io.palco.platform.web.problem.ProblemException `limit-reached` when the
    ///   organization
    ///   keeps too much
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> copy(UUID organizationId, UUID file) {
        var size = jdbc.sql("SELECT size FROM files WHERE id = :file AND organization_id = :organization FOR SHARE")
                .param("file", file)
                .param("organization", organizationId)
                .query(Long.class)
                .optional();
        if (size.isEmpty()) {
            return Optional.empty();
        }
        requireRoom(organizationId, size.get());
        var id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO files (id, organization_id, kind, name, content_type, size, width, height, created_at)
                SELECT :id, organization_id, kind, name, content_type, size, width, height, :now
                  FROM files WHERE id = :file
                """)
                .param("id", id)
                .param("file", file)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                INSERT INTO file_contents (file_id, variant, key, size)
                SELECT :id, variant, key, size FROM file_contents WHERE file_id = :file
                """).param("id", id).param("file", file).update();
        return Optional.of(id);
    }

    private void requireRoom(UUID organizationId, long more) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('files ' || :organization, 0))")
                .param("organization", organizationId.toString())
                .query((_, _) -> true)
                .single();
        var kept = jdbc.sql("SELECT coalesce(sum(size), 0) FROM files WHERE organization_id = :organization")
                .param("organization", organizationId)
                .query(Long.class)
                .single();
        if (kept + more > properties.perOrganization().toBytes()) {
            throw FileProblems.organizationIsFull(properties.perOrganization());
        }
    }

    private void insert(UUID id, UUID organizationId, Received file) {
        var picture = file instanceof ReceivedPicture found ? found : null;
        var type = file instanceof ReceivedDocument document ? document.contentType() : "image/jpeg";
        jdbc.sql("""
                INSERT INTO files (id, organization_id, kind, name, content_type, size, width, height, created_at)
                VALUES (:id, :organization, :kind, :name, :type, :size, :width, :height, :now)
                """)
                .param("id", id)
                .param("organization", organizationId)
                .param("kind", picture == null ? "DOCUMENT" : "PICTURE")
                .param("name", file.nameIfAny())
                .param("type", type)
                .param("size", file.size())
                .param("width", picture == null ? null : picture.width())
                .param("height", picture == null ? null : picture.height())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Forgets files, after what referred to them is gone.
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(Collection<UUID> ids) {
        jdbc.sql("DELETE FROM files WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /// Those of the files that are pictures, by their ids.
    public Map<UUID, Picture> pictures(Collection<UUID> ids) {
        return jdbc
                .sql("SELECT " + PICTURE_COLUMNS + " FROM files f WHERE f.kind = 'PICTURE' AND f.id = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((rs, _) -> picture(rs).orElseThrow())
                .stream()
                .collect(Collectors.toMap(Picture::id, picture -> picture));
    }

    /// Reads a picture from a row with [#PICTURE_COLUMNS]; empty when an outer join found none.
    public static Optional<Picture> picture(ResultSet rs) throws SQLException {
        var id = rs.getObject("picture_id", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        List<String> formats =
                Arrays.asList((String[]) rs.getArray("picture_formats").getArray());
        return Optional.of(Picture.of(id, rs.getInt("picture_width"), rs.getInt("picture_height"), formats));
    }

    /// Opens a document; the caller has decided that it may be read, and closes it.
    ///
    /// @throws io.palco.platform.web.problem.ProblemException 503 when the store is away
    public Optional<StoredFile> openDocument(UUID id) {
        return open(id, Picture.DOCUMENT);
    }

    /// Opens a picture in one width and format, such as `640.webp`; whoever knows its id may
    /// see it.
    ///
    /// @throws io.palco.platform.web.problem.ProblemException 503 when the store is away
    public Optional<StoredFile> openPicture(UUID id, String variant) {
        return Picture.DOCUMENT.equals(variant) ? Optional.empty() : open(id, variant);
    }

    private Optional<StoredFile> open(UUID id, String variant) {
        try {
            return jdbc.sql("SELECT key FROM file_contents WHERE file_id = :file AND variant = :variant")
                    .param("file", id)
                    .param("variant", variant)
                    .query(String.class)
                    .optional()
                    .map(FileKey::parse)
                    .flatMap(store::open);
        } catch (FileStoreException _) {
            throw FileProblems.storeIsAway();
        }
    }
}
