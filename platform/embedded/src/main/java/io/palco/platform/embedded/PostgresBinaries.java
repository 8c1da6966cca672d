package io.palco.platform.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// Unpacks the PostgreSQL programs of this platform once per version and user. Several processes may do so at the same
/// time: each unpacks into a folder of its own, and the first rename wins.
final class PostgresBinaries {

    private static final int EXECUTABLE_BIT = 0b001_000_000;

    private PostgresBinaries() {}

    /// The folder that holds `bin/postgres`.
    static Path unpack(Path cache) throws IOException {
        var platform = Machine.os() + "-" + (Machine.isArm() ? "arm_64" : "x86_64");
        var home = cache.resolve("postgres-%s-%s".formatted(version(), platform));
        if (Files.isExecutable(home.resolve("bin/postgres"))) {
            return home;
        }
        var draft = Scratch.create(cache, "unpacking-postgres");
        try (var archive = PostgresBinaries.class.getResourceAsStream("/postgres-%s.txz".formatted(platform))) {
            if (archive == null || "windows".equals(Machine.os())) {
                throw new InfrastructureException(
                        "There is no embedded PostgreSQL for %s; use docker compose instead.".formatted(platform));
            }
            extract(archive, draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException _) {
            Scratch.delete(draft);
        }
        return home;
    }

    private static void extract(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry leaves the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    path.toFile().setExecutable((entry.getMode() & EXECUTABLE_BIT) != 0, false);
                }
            }
        }
    }

    private static String version() throws IOException {
        var versions = new Properties();
        try (var file = PostgresBinaries.class.getResourceAsStream("versions.properties")) {
            if (file == null) {
                throw new IOException("versions.properties is missing from the class path");
            }
            versions.load(file);
        }
        return versions.getProperty("postgres");
    }
}
