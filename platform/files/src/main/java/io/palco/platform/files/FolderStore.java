package io.palco.platform.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Files in a folder, spread over 256 folders an area. A file is written beside its place, flushed to the disk and
/// moved into it in one step, so neither a reader nor a power cut sees half of one.
final class FolderStore implements FileStore {

    private static final int SPREAD = 2;

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void keep(ReceivedFile file) {
        var place = place(file.key());
        try {
            if (Files.exists(place)) {
                return;
            }
            Files.createDirectories(place.getParent());
            var draft = Files.createTempFile(place.getParent(), ".", ".part");
            try {
                Files.copy(file.path(), draft, StandardCopyOption.REPLACE_EXISTING);
                try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw failed("A file could not be written to the folder of files", e);
        }
    }

    @Override
    public Optional<StoredFile> open(FileKey key) {
        var place = place(key);
        try {
            var content = Files.newInputStream(place);
            return Optional.of(new StoredFile(content, Files.size(place)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw failed("A file could not be read from the folder of files", e);
        }
    }

    @Override
    public void delete(FileKey key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw failed("A file could not be deleted from the folder of files", e);
        }
    }

    private Path place(FileKey key) {
        return folder.resolve(key.area())
                .resolve(key.digest().substring(0, SPREAD))
                .resolve(key.digest().substring(SPREAD));
    }

    private static FileStoreException failed(String what, IOException cause) {
        return new FileStoreException(what, cause);
    }
}
