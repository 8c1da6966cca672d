package io.palco.platform.test.infrastructure;

import io.palco.platform.embedded.Broker;
import io.palco.platform.embedded.BrokerOptions;
import io.palco.platform.embedded.PostgresOptions;
import io.palco.platform.embedded.PostgresServer;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// PostgreSQL and Broker-J as child processes of the test JVM; they end with it.
final class EmbeddedInfrastructure implements TestInfrastructure {

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable PostgresServer postgres;
    private @Nullable Broker broker;

    EmbeddedInfrastructure() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::stop));
    }

    @Override
    public synchronized Database database(String service) {
        if (postgres == null) {
            postgres = PostgresServer.start(PostgresOptions.temporary().maxConnections(200));
        }
        var name = service.replace('-', '_') + "_" + databases.incrementAndGet();
        var database = postgres.createDatabase(name, name, "test");
        return new Database(database.jdbcUrl(), database.username(), database.password());
    }

    @Override
    public synchronized BrokerAddress broker() {
        if (broker == null) {
            broker = Broker.start(BrokerOptions.temporary());
        }
        return new BrokerAddress("127.0.0.1", broker.port(), broker.username(), broker.password());
    }

    private synchronized void stop() {
        if (broker != null) {
            broker.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
