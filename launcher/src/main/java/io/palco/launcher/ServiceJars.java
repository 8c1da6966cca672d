package io.palco.launcher;

import io.palco.platform.embedded.JavaCommand;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private static final int ATTEMPTS = 5;
    private static final long PAUSE_MILLIS = 2000;

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

    /// Deletes what earlier builds of the unpacked modules, and of the launcher itself, left.
    void deleteStale() {
        var current = unpacked.values();
        var own = JavaCommand.ownClassPath();
        deleteWhere(
                home.cache(),
                path -> path.getFileName().toString().startsWith("launcher-") && !own.contains(path.toString()));
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
            var folder = home.cache().resolve(module + "-" + hash(jar, OutputStream.nullOutputStream()));
            if (!Files.isDirectory(folder)) {
                folder = extractPatiently(module, jar);
            }
            var java = Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_");
            var aotCache = home.aot().resolve("%s-%s.aot".formatted(folder.getFileName(), java));
            return new UnpackedJar(module, folder.resolve(jar.getFileName()), aotCache);
        } catch (IOException e) {
            throw new LauncherException("%s cannot be unpacked: %s".formatted(jar, e.getMessage()), e);
        }
    }

    /// A build may be writing the jar at this very moment, so a torn one is tried again.
    private Path extractPatiently(String module, Path jar) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                return extract(module, jar);
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause();
            }
        }
    }

    /// Works on a copy and names the result after what was copied, whatever becomes of the jar meanwhile.
    private Path extract(String module, Path jar) throws IOException {
        var draft = home.cache().resolve(module + ".unpacking");
        delete(draft);
        Files.createDirectory(draft);
        var copy = draft.resolve(jar.getFileName());
        String hash;
        try (var stream = Files.newOutputStream(copy)) {
            hash = hash(jar, stream);
        }
        runTools(copy, draft.resolve("content"));
        var target = home.cache().resolve(module + "-" + hash);
        if (!Files.isDirectory(target)) {
            Files.move(draft.resolve("content"), target);
        }
        delete(draft);
        return target;
    }

    private static void runTools(Path jar, Path destination) throws IOException {
        var process = new ProcessBuilder(
                        JavaCommand.javaBinary().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        destination.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said.lines().findFirst().orElse("no reason was given"));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw interrupted(e);
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static InterruptedIOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        var e = new InterruptedIOException("interrupted");
        e.initCause(cause);
        return e;
    }

    private static String hash(Path jar, OutputStream copy) throws IOException {
        try (var stream = new DigestInputStream(Files.newInputStream(jar), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(copy);
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
