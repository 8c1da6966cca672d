package io.palco.launcher;

import io.palco.platform.embedded.JavaCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Unpacks the services' executable jars, which start faster and can carry an AOT cache then. The folder's name holds
/// the jar's hash, so a build during a run changes nothing under a running service.
final class ServiceJars {

    private static final int HASH_DIGITS = 16;

    private final Path root;
    private final Home home;
    private final String version;
    private final Map<String, UnpackedJar> unpacked = new ConcurrentHashMap<>();

    ServiceJars(Path root, Home home, String version) {
        this.root = root;
        this.home = home;
        this.version = version;
    }

    /// @param jar the thin jar beside its libraries
    /// @param aotCache where the start-up cache of exactly this jar and Java belongs, trained or not
    record UnpackedJar(String module, Path jar, Path aotCache) {}

    /// Where the build leaves a module's executable jar.
    Path jar(String module) {
        return root.resolve(module).resolve("target").resolve("%s-%s.jar".formatted(module, version));
    }

    /// @throws LauncherException when the module is not built
    UnpackedJar unpack(String module) {
        return unpacked.computeIfAbsent(module, this::unpackNow);
    }

    /// Deletes what earlier builds of the unpacked modules left.
    void deleteStale() {
        var current = unpacked.values();
        deleteWhere(
                home.cache(),
                path -> current.stream()
                        .anyMatch(
                                used -> isOf(path, used.module()) && !used.jar().startsWith(path)));
        deleteWhere(
                home.aot(),
                path -> current.stream()
                        .anyMatch(used ->
                                isOf(path, used.module()) && !used.aotCache().equals(path)));
    }

    private UnpackedJar unpackNow(String module) {
        var jar = jar(module);
        if (!Files.isRegularFile(jar)) {
            throw new LauncherException("%s is not built: there is no %s. Build it with ./mvnw package -DskipTests."
                    .formatted(module, jar));
        }
        try {
            var hash = hash(jar);
            var folder = home.cache().resolve(module + "-" + hash);
            if (!Files.isDirectory(folder)) {
                extract(jar, folder);
            }
            var java = Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_");
            var aotCache = home.aot().resolve("%s-%s-%s.aot".formatted(module, hash, java));
            return new UnpackedJar(module, folder.resolve(jar.getFileName()), aotCache);
        } catch (IOException e) {
            throw new LauncherException("%s cannot be unpacked: %s".formatted(jar, e.getMessage()), e);
        }
    }

    private static void extract(Path jar, Path target) throws IOException {
        var draft = target.resolveSibling(target.getFileName() + ".unpacking");
        delete(draft);
        var process = new ProcessBuilder(
                        JavaCommand.javaBinary().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        draft.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        try {
            Files.move(draft, target);
        } catch (FileAlreadyExistsException _) {
            delete(draft);
        }
    }

    private static String hash(Path jar) throws IOException {
        try (var stream = new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(OutputStream.nullOutputStream());
            var digest = stream.getMessageDigest().digest();
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOf(Path path, String module) {
        return path.getFileName().toString().matches(module + "-[0-9a-f]{16}.*");
    }

    private static void deleteWhere(Path folder, Predicate<Path> stale) {
        try (var entries = Files.list(folder)) {
            for (var entry : entries.filter(stale).toList()) {
                delete(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> content;
        try (var walk = Files.walk(path)) {
            content = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (var entry : content) {
            Files.deleteIfExists(entry);
        }
    }
}
