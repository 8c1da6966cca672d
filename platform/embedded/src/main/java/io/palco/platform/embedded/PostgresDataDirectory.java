package io.palco.platform.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A cluster on disk: made whole or not at all, and free of what an earlier server left behind.
record PostgresDataDirectory(Path path, Path binaries, RunAs runAs) {

    private static final long ORPHAN_GRACE_SECONDS = 30;

    boolean exists() {
        return Files.exists(path.resolve("PG_VERSION"));
    }

    void create(String superuserPassword, boolean durable) throws IOException {
        var parent = Objects.requireNonNull(path.toAbsolutePath().getParent());
        var draft = Scratch.create(parent, path.getFileName() + "-init");
        try {
            var passwordFile = draft.resolve("password");
            PrivateFiles.write(passwordFile, superuserPassword);
            var cluster = Files.createDirectory(draft.resolve("cluster"));
            runAs.own(draft);
            runAs.requireReachable(draft);
            initialize(cluster, passwordFile, durable);
            Files.move(cluster, path);
        } finally {
            Scratch.delete(draft);
        }
    }

    /// Clears the way for a new server: ends an orphan of an earlier, killed supervisor, and refuses when another
    /// supervisor is at work on the same data. A pid file whose process is gone stays: PostgreSQL checks by it that
    /// no worker of the dead server still holds the data. Only one that names another program would stop it.
    void takeOver() throws IOException, InterruptedException {
        var pidFile = path.resolve("postmaster.pid");
        var owner = recordedPid(pidFile).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
        if (owner.isEmpty()) {
            return;
        }
        if (!isPostgres(owner.get())) {
            Files.deleteIfExists(pidFile);
            return;
        }
        var supervisor = owner.get().parent().filter(PostgresDataDirectory::isJava);
        if (supervisor.isPresent()) {
            throw new InfrastructureException("PostgreSQL already runs on %s (pid %d), started by pid %d."
                    .formatted(path, owner.get().pid(), supervisor.get().pid()));
        }
        end(owner.get());
    }

    private void initialize(Path cluster, Path passwordFile, boolean durable) throws IOException {
        var command = new ArrayList<>(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + cluster,
                "--username=" + PostgresServer.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--locale=C.UTF-8"));
        if (!durable) {
            command.add("--no-sync");
        }
        var builder = new ProcessBuilder(runAs.command(command)).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new InfrastructureException("PostgreSQL's initdb failed:%n%s".formatted(said.strip()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InfrastructureException("interrupted during initdb", e);
        }
    }

    private static Optional<Long> recordedPid(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("java"))
                .isPresent();
    }

    private static void end(ProcessHandle orphan) throws InterruptedException {
        Machine.succeeds(List.of("kill", "-INT", Long.toString(orphan.pid())));
        try {
            orphan.onExit().get(ORPHAN_GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new InfrastructureException(
                    "An orphaned PostgreSQL (pid %d) does not stop; end it by hand.".formatted(orphan.pid()), e);
        }
    }
}
