package io.palco.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A real Redis that keeps nothing on disk: a cache and counters only.
public final class RedisServer implements AutoCloseable {

    private static final Duration START_TIMEOUT = Duration.ofSeconds(20);
    private static final int PROBE_MILLIS = 2000;

    private final ChildProcess process;
    private final int port;
    private final Path scratch;

    private RedisServer(ChildProcess process, int port, Path scratch) {
        this.process = process;
        this.port = port;
        this.scratch = scratch;
    }

    /// What came of the wish to run Redis. Without it Palco still works, with caches inside each process.
    public sealed interface Start {
        record Running(RedisServer server) implements Start {}

        record Unavailable(String reason) implements Start {}
    }

    /// Starts Redis when its binary runs on this machine.
    ///
    /// @param port on the loopback interface; 0 takes a free one
    /// @param logFile what the server says; `null` puts it beside the temporary files
    /// @throws InfrastructureException when it runs here but fails to start, for example on a busy port
    public static Start start(int port, String password, @Nullable Path logFile) {
        try {
            var binary = unpack(Machine.cacheDirectory());
            if (binary == null) {
                return new Start.Unavailable("there is no Redis binary for this platform");
            }
            if (!Machine.succeeds(List.of(binary.toString(), "--version"))) {
                return new Start.Unavailable("the Redis binary does not run here (it needs OpenSSL 3 and glibc 2.34)");
            }
            return new Start.Running(start(binary, FreePorts.orNext(port), password, logFile));
        } catch (IOException e) {
            throw new InfrastructureException("Redis cannot be prepared: " + e.getMessage(), e);
        }
    }

    public int port() {
        return port;
    }

    /// The supervised process, for those who watch it.
    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
        try {
            Scratch.delete(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RedisServer start(Path binary, int port, String password, @Nullable Path logFile)
            throws IOException {
        var scratch = Scratch.create(Path.of(System.getProperty("java.io.tmpdir")), "palco-redis");
        var configuration = scratch.resolve("redis.conf");
        PrivateFiles.write(configuration, """
                bind 127.0.0.1
                port %d
                requirepass %s
                save ""
                appendonly no
                maxmemory 64mb
                maxmemory-policy allkeys-lru
                dir %s
                """.formatted(port, password, scratch));
        var log = logFile == null ? scratch.resolve("redis.log") : logFile;
        var process =
                ChildProcess.start(ChildSpec.of("redis", List.of(binary.toString(), configuration.toString()), log));
        process.awaitReady(() -> answersPing(port, password), START_TIMEOUT);
        return new RedisServer(process, port, scratch);
    }

    private static boolean answersPing(int port, String password) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PROBE_MILLIS);
            socket.setSoTimeout(PROBE_MILLIS);
            socket.getOutputStream()
                    .write("AUTH %s\r\nPING\r\nQUIT\r\n".formatted(password).getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.contains("+PONG");
        }
    }

    private static @Nullable Path unpack(Path cache) throws IOException {
        var name = binaryName();
        if (name == null) {
            return null;
        }
        var target = cache.resolve(name);
        if (Files.isExecutable(target)) {
            return target;
        }
        try (var binary = RedisServer.class.getResourceAsStream("/" + name)) {
            if (binary == null) {
                return null;
            }
            Files.createDirectories(cache);
            var draft = Files.createTempFile(cache, name, ".new");
            Files.copy(binary, draft, StandardCopyOption.REPLACE_EXISTING);
            draft.toFile().setExecutable(true, false);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        }
    }

    private static @Nullable String binaryName() {
        return switch (Machine.os()) {
            case "linux" -> Machine.isArm() ? "redis-server-6.2.7-linux-arm64" : "redis-server-6.2.6-v5-linux-amd64";
            case "darwin" ->
                Machine.isArm() ? "redis-server-6.2.6-v5-darwin-arm64" : "redis-server-6.2.6-v5-darwin-amd64";
            default -> null;
        };
    }
}
