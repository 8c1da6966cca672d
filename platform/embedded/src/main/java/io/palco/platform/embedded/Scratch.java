package io.palco.platform.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Folders that belong to one process and may go when it is gone. The owner's pid is part of the name, so what a killed
/// process left behind is found and removed by the next one.
final class Scratch {

    private Scratch() {}

    static Path create(Path parent, String prefix) throws IOException {
        Files.createDirectories(parent);
        sweep(parent, prefix);
        var name = "%s.%d.%s"
                .formatted(
                        prefix,
                        ProcessHandle.current().pid(),
                        UUID.randomUUID().toString().substring(0, 8));
        return Files.createDirectory(parent.resolve(name));
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void sweep(Path parent, String prefix) throws IOException {
        try (var leftovers = Files.newDirectoryStream(parent, prefix + ".*")) {
            for (var leftover : leftovers) {
                if (Files.isDirectory(leftover) && ownerIsGone(leftover, prefix)) {
                    delete(leftover);
                }
            }
        }
    }

    private static boolean ownerIsGone(Path leftover, String prefix) {
        var parts =
                leftover.getFileName().toString().substring(prefix.length() + 1).split("\\.", -1);
        try {
            return parts.length == 2
                    && ProcessHandle.of(Long.parseLong(parts[0])).isEmpty();
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
