package io.palco.event.files;

import io.palco.platform.files.FileKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file whose contents lie in the store and that nothing refers to yet; [KeptFiles#add] makes it a file of ours.
public sealed interface Received {

    /// @param key  where it lies
    /// @param size in bytes
    record Content(FileKey key, long size) {}

    /// What there is of it: `document`, or a width and a format such as `640.webp`.
    Map<String, Content> contents();

    record ReceivedPicture(int width, int height, Map<String, Content> contents) implements Received {}

    record ReceivedDocument(String name, String contentType, Map<String, Content> contents) implements Received {}

    default long size() {
        return contents().values().stream().mapToLong(Content::size).sum();
    }

    default @Nullable String nameIfAny() {
        return this instanceof ReceivedDocument document ? document.name() : null;
    }
}
