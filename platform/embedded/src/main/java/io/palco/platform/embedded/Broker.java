package io.palco.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// An AMQP 0-9-1 broker (Qpid Broker-J) in a child JVM. It behaves like RabbitMQ for the subset that Palco uses.
public final class Broker implements AutoCloseable {

    private static final Duration START_TIMEOUT = Duration.ofSeconds(90);
    private static final int PROBE_MILLIS = 2000;
    /// What a client says first (AMQP 0-9-1, §4.2.2); a server that speaks the protocol answers with a method frame.
    private static final byte[] PROTOCOL_HEADER = {'A', 'M', 'Q', 'P', 0, 0, 9, 1};
    private static final int METHOD_FRAME = 1;

    private final ChildProcess process;
    private final int port;
    private final BrokerOptions options;
    private final @Nullable Path scratch;

    private Broker(ChildProcess process, int port, BrokerOptions options, @Nullable Path scratch) {
        this.process = process;
        this.port = port;
        this.options = options;
        this.scratch = scratch;
    }

    /// Starts the broker with the class path of this JVM and returns when it speaks AMQP.
    ///
    /// @throws InfrastructureException with the broker's last log lines
    public static Broker start(BrokerOptions options) {
        return start(options, JavaCommand.ownClassPath());
    }

    /// As [#start(BrokerOptions)], with a class path that holds this module and what it needs.
    public static Broker start(BrokerOptions options, String classPath) {
        try {
            var scratch = options.workDirectory() == null ? scratchDirectory() : null;
            var work = PrivateFiles.directory(scratch == null ? persistentDirectory(options) : scratch);
            var port = FreePorts.orNext(options.port());
            var configuration = work.resolve("broker.json");
            PrivateFiles.write(
                    configuration,
                    new BrokerConfiguration(port, options.username(), options.password(), scratch == null).json());
            var recovered = new AtomicBoolean();
            var process = ChildProcess.start(childSpec(options, work, configuration, classPath)
                    .withLines(line -> recovered.compareAndSet(false, line.equals(BrokerMain.READY))));
            process.awaitReady(() -> recovered.get() && speaksAmqp(port), START_TIMEOUT);
            return new Broker(process, port, options, scratch);
        } catch (IOException e) {
            throw new InfrastructureException("The broker cannot be prepared: " + e.getMessage(), e);
        }
    }

    public int port() {
        return port;
    }

    public String username() {
        return options.username();
    }

    public String password() {
        return options.password();
    }

    /// The supervised process, for those who watch or kill it.
    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop();
        if (scratch != null) {
            try {
                Scratch.delete(scratch);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path persistentDirectory(BrokerOptions options) {
        var directory = options.workDirectory();
        if (directory == null) {
            throw new IllegalArgumentException("a work directory is needed");
        }
        return directory;
    }

    private static Path scratchDirectory() throws IOException {
        return Scratch.create(Path.of(System.getProperty("java.io.tmpdir")), "palco-broker");
    }

    private static boolean speaksAmqp(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PROBE_MILLIS);
            socket.setSoTimeout(PROBE_MILLIS);
            socket.getOutputStream().write(PROTOCOL_HEADER);
            return socket.getInputStream().read() == METHOD_FRAME;
        }
    }

    private static ChildSpec childSpec(BrokerOptions options, Path work, Path configuration, String classPath) {
        var flags = List.of(
                "-Xmx%dm".formatted(options.maxHeapMegabytes()),
                "-Xss512k",
                "-XX:MaxDirectMemorySize=%dm".formatted(options.maxHeapMegabytes()),
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                // A refused message is thrown away, as RabbitMQ does, instead of coming back for ever.
                "-Dqueue.maximumDeliveryAttempts=1",
                "-Dvirtualhost.housekeepingCheckPeriod=1000",
                "-Dderby.stream.error.file=" + work.resolve("derby.log"),
                "-Dlogback.configurationFile=io/palco/platform/embedded/broker-logback.xml",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true");
        var logFile = options.logFile() == null ? work.resolve("broker.log") : options.logFile();
        var spec =
                JavaCommand.spec("broker", BrokerMain.class.getName(), flags, Map.of("CLASSPATH", classPath), logFile);
        return spec.withArguments(List.of(work.toString(), configuration.toString()))
                .withDirectory(work);
    }
}
