package io.palco.platform.test.infrastructure;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.rabbitmq.RabbitMQContainer;

/// The same as images, as production runs them. Testcontainers removes them when the JVM ends.
final class ContainerInfrastructure implements TestInfrastructure {

    private final AtomicInteger databases = new AtomicInteger();
    private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
    private final RabbitMQContainer broker = new RabbitMQContainer("rabbitmq:4-management");

    ContainerInfrastructure() {
        postgres.start();
        broker.start();
    }

    @Override
    public Database database(String service) {
        var name = service.replace('-', '_') + "_" + databases.incrementAndGet();
        try (var connection = DriverManager.getConnection(
                        postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD 'test'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
        var url = "jdbc:postgresql://%s:%d/%s".formatted(postgres.getHost(), postgres.getMappedPort(5432), name);
        return new Database(url, name, "test");
    }

    @Override
    public BrokerAddress broker() {
        return new BrokerAddress(
                broker.getHost(), broker.getAmqpPort(), broker.getAdminUsername(), broker.getAdminPassword());
    }
}
