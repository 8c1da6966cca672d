package io.palco.event.files;

import io.palco.event.files.Received.Content;
import io.palco.event.files.Received.ReceivedDocument;
import io.palco.event.files.Received.ReceivedPicture;
import io.palco.platform.files.FileStore;
import io.palco.platform.files.FileStoreException;
import io.palco.platform.files.ReceivedFile;
import io.palco.platform.files.image.Drawing;
import io.palco.platform.files.image.Drawn;
import io.palco.platform.files.image.Pictures;
import io.palco.platform.web.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Takes a stranger's file into the store. Takes a while, so it is called outside of transactions; what is then not
/// added to [KeptFiles] goes away by itself.
@Component
public class ReceiveFile {

    private static final String PICTURES = "pictures";
    private static final String DOCUMENTS = "documents";
    private static final int SHORTER_SIDE = 1080;

    private final FileStore store;
    private final StoredContents contents;
    private final FileProperties properties;

    ReceiveFile(FileStore store, StoredContents contents, FileProperties properties) {
        this.store = store;
        this.contents = contents;
        this.properties = properties;
    }

    /// Draws a picture anew in every width up to its own.
    ///
    /// @throws ProblemException 413, 415 or 422 when it cannot be taken; 503 when the store is away
    public Received picture(InputStream content) throws IOException {
        try (var file = read(PICTURES, content, properties.maxPicture())) {
            return switch (Pictures.draw(file.path(), SHORTER_SIDE, this::drawn)) {
                case Drawn.Done(var picture) -> picture;
                case Drawn.Unreadable() -> throw FileProblems.notAPicture();
                case Drawn.TooLarge(var width, var height) -> throw FileProblems.tooManyPixels(width, height);
            };
        } catch (FileStoreException _) {
            throw FileProblems.storeIsAway();
        }
    }

    /// Keeps a document as it is.
    ///
    /// @param name as its owner calls it, with the extension that says what it is
    /// @throws ProblemException 413, 415 or 422 when it cannot be taken; 503 when the store is away
    public Received document(InputStream content, String name) throws IOException {
        try (var file = read(DOCUMENTS, content, properties.maxDocument())) {
            if (file.size() == 0) {
                throw FileProblems.empty();
            }
            var type = DocumentType.of(name, head(file.path())).orElseThrow(FileProblems::notADocument);
            return new ReceivedDocument(name, type.contentType(), Map.of(Picture.DOCUMENT, keep(file)));
        } catch (FileStoreException _) {
            throw FileProblems.storeIsAway();
        }
    }

    private static ReceivedFile read(String area, InputStream content, DataSize maximum) throws IOException {
        return ReceivedFile.read(area, content, maximum.toBytes()).orElseThrow(() -> FileProblems.tooLarge(maximum));
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(DocumentType.HEAD);
        }
    }

    private Received drawn(Drawing picture) {
        var sizes = new LinkedHashMap<String, byte[]>();
        var widest = picture.atMost(Picture.WIDTHS.getFirst());
        var drawing = widest;
        for (var width : Picture.widthsUpTo(widest.width())) {
            drawing = drawing.atMost(width);
            sizes.put(width + ".jpeg", drawing.jpeg());
            drawing.webp().ifPresent(webp -> sizes.put(width + ".webp", webp));
        }
        var kept = new LinkedHashMap<String, Content>();
        sizes.forEach((variant, bytes) -> {
            try (var file = ReceivedFile.of(PICTURES, bytes)) {
                kept.put(variant, keep(file));
            }
        });
        return new ReceivedPicture(widest.width(), widest.height(), kept);
    }

    private Content keep(ReceivedFile file) {
        contents.note(file.key());
        store.keep(file);
        return new Content(file.key(), file.size());
    }
}
