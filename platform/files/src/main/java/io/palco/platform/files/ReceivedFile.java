package io.palco.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// A file on its way into a store: written to the temporary folder while its hash is computed, so that however large it
/// is, it takes no memory. Closing it throws the temporary copy away.
///
/// @param key  under which it will be kept
/// @param path where it lies until it is closed
/// @param size in bytes
public record ReceivedFile(FileKey key, Path path, long size) implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    /// Reads a stream to its end, but not beyond a limit.
    ///
    /// @param maximum bytes that are accepted
    /// @return empty when there are more
    /// @throws IOException when the stream breaks
    public static Optional<ReceivedFile> read(String area, InputStream content, long maximum) throws IOException {
        var path = Files.createTempFile("palco-", ".part");
        try {
            var digest = sha256();
            var size = copy(content, path, digest, maximum);
            if (size > maximum) {
                Files.delete(path);
                return Optional.empty();
            }
            return Optional.of(new ReceivedFile(FileKey.of(area, digest.digest()), path, size));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /// What a service made itself.
    public static ReceivedFile of(String area, byte[] content) {
        try {
            return read(area, new ByteArrayInputStream(content), content.length).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(InputStream content, Path path, MessageDigest digest, long maximum) throws IOException {
        var size = 0L;
        var buffer = new byte[BUFFER];
        try (var output = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (var read = content.read(buffer); read >= 0 && size <= maximum; read = content.read(buffer)) {
                size += read;
                if (size <= maximum) {
                    output.write(buffer, 0, read);
                }
            }
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
