package io.palco.launcher;

import io.palco.platform.embedded.Broker;
import io.palco.platform.embedded.BrokerOptions;
import io.palco.platform.embedded.ChildProcess;
import io.palco.platform.embedded.JavaCommand;
import io.palco.platform.embedded.PostgresOptions;
import io.palco.platform.embedded.PostgresServer;
import io.palco.platform.embedded.RedisServer;
import io.palco.platform.embedded.mail.MailSink;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Starts what the services stand on.
final class Infrastructure {

    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
    private static final int MAX_CONNECTIONS = 200;
    private static final List<String> MAIL_SINK_FLAGS = List.of(
            "-Xmx64m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=32m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");

    private final Settings settings;
    private final Home home;
    private final Secrets secrets;
    private final AtomicBoolean redisRuns = new AtomicBoolean();

    Infrastructure(Settings settings, Home home, Secrets secrets) {
        this.settings = settings;
        this.home = home;
        this.secrets = secrets;
    }

    List<Component> components() {
        return List.of(
                new Component("postgres", Stage.INFRASTRUCTURE, this::startPostgres),
                new Component("broker", Stage.INFRASTRUCTURE, this::startBroker),
                new Component("redis", Stage.INFRASTRUCTURE, this::startRedis),
                new Component("mail-sink", Stage.INFRASTRUCTURE, this::startMailSink));
    }

    boolean redisRuns() {
        return redisRuns.get();
    }

    private Optional<ChildProcess> startPostgres() {
        var server = PostgresServer.start(PostgresOptions.persistent(
                        home.postgresData(),
                        PalcoSystem.POSTGRES.port(settings.portOffset()),
                        secrets.password("postgres"),
                        home.log("postgres"))
                .maxConnections(MAX_CONNECTIONS));
        for (var service : PalcoSystem.ALL_SERVICES) {
            if (service.needs(Need.DATABASE)) {
                var database = service.database();
                server.createDatabase(database, database, secrets.password("db." + database));
            }
        }
        return Optional.of(server.process());
    }

    private Optional<ChildProcess> startBroker() {
        var options = BrokerOptions.persistent(
                        home.brokerData(),
                        PalcoSystem.BROKER_PORT.port(settings.portOffset()),
                        ServiceEnvironment.BROKER_USER,
                        secrets.password("broker"),
                        home.log("broker"))
                .maxHeapMegabytes(settings.heap("broker", 128));
        return Optional.of(Broker.start(options).process());
    }

    private Optional<ChildProcess> startRedis() {
        var port = PalcoSystem.REDIS_PORT.port(settings.portOffset());
        return switch (RedisServer.start(port, secrets.password("redis"), home.log("redis"))) {
            case RedisServer.Start.Running(var server) -> {
                redisRuns.set(true);
                yield Optional.of(server.process());
            }
            case RedisServer.Start.Unavailable(var _) -> Optional.empty();
        };
    }

    private Optional<ChildProcess> startMailSink() {
        var smtpPort = PalcoSystem.MAIL_SMTP.port(settings.portOffset());
        var webPort = PalcoSystem.MAIL_WEB.port(settings.portOffset());
        var variables = Map.of(
                "MAIL_SINK_SMTP_PORT", Integer.toString(smtpPort),
                "MAIL_SINK_WEB_PORT", Integer.toString(webPort),
                "MAIL_SINK_FOLDER", home.mail().toString());
        var process = ChildProcess.start(JavaCommand.spec(
                "mail-sink", MailSink.class.getName(), MAIL_SINK_FLAGS, variables, home.log("mail-sink")));
        process.awaitReady(
                () -> {
                    try (var smtp = new Socket(InetAddress.getLoopbackAddress(), smtpPort);
                            var web = new Socket(InetAddress.getLoopbackAddress(), webPort)) {
                        return smtp.isConnected() && web.isConnected();
                    }
                },
                START_TIMEOUT);
        return Optional.of(process);
    }
}
