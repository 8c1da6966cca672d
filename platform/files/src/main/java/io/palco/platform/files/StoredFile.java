package io.palco.platform.files;

import java.io.IOException;
import java.io.InputStream;

/// An open file.
///
/// @param size in bytes
public record StoredFile(InputStream content, long size) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
