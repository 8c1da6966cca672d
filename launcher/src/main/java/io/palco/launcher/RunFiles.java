package io.palco.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Who runs: a lock that one launcher at a time holds per home, and a file with the pid of each component that is
/// ready.
final class RunFiles implements AutoCloseable {

    static final String LAUNCHER = "launcher";
    private static final String ENDING = ".pid";
    private static final long ORPHAN_GRACE_SECONDS = 30;

    private final Path folder;
    private @Nullable FileChannel lockFile;

    RunFiles(Path folder) {
        this.folder = folder;
    }

    /// Becomes the only launcher of this home.
    ///
    /// @throws LauncherException when another one is at work
    void lock(long ownPid) {
        try {
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new LauncherException("""
                        Palco is already running here%s.
                        ./palco status shows it, ./palco down stops it; another PALCO_HOME with a PALCO_PORT_OFFSET runs \
                        a second one.""".formatted(pid(LAUNCHER)
                        .map(process -> " (pid %d)".formatted(process.pid()))
                        .orElse("")));
            }
            lockFile = channel;
            writePid(LAUNCHER, ownPid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends components that an earlier launcher left behind. Only the holder of the lock may do so.
    void endOrphans() {
        for (var name : recordedNames()) {
            if (!name.equals(LAUNCHER)) {
                pid(name).ifPresent(orphan -> end(name, orphan));
                removePid(name);
            }
        }
    }

    void writePid(String name, long pid) {
        try {
            Files.writeString(file(name), pid + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void removePid(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The living process that the file means: one that started later only has the same number.
    Optional<ProcessHandle> pid(String name) {
        try {
            var recordedAt = Files.getLastModifiedTime(file(name)).toInstant();
            return ProcessHandle.of(Long.parseLong(Files.readString(file(name)).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            !process.info().startInstant().orElse(Instant.MIN).isAfter(recordedAt.plusSeconds(1)));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// When the component became ready.
    Optional<Instant> since(String name) {
        try {
            return Optional.of(Files.getLastModifiedTime(file(name)).toInstant());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Who was refused the lock has nothing to clean up.
    @Override
    public void close() {
        if (lockFile == null) {
            return;
        }
        removePid(LAUNCHER);
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static void end(String name, ProcessHandle orphan) {
        if (!name.equals(PalcoSystem.POSTGRES.purpose()) || !interrupt(orphan)) {
            orphan.destroy();
        }
        try {
            orphan.onExit().get(ORPHAN_GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException _) {
            orphan.destroyForcibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// PostgreSQL's fast shutdown.
    private static boolean interrupt(ProcessHandle process) {
        try {
            return new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> recordedNames() {
        var names = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                names.add(name.substring(0, name.length() - ENDING.length()));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
