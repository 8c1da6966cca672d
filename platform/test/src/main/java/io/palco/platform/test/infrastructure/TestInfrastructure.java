package io.palco.platform.test.infrastructure;

/// The servers that integration tests need. They live as long as the test JVM.
public interface TestInfrastructure {

    /// A fresh database of its own for one service; never shared with another call.
    Database database(String service);

    BrokerAddress broker();

    /// The infrastructure of this test JVM, started on first use.
    static TestInfrastructure get() {
        return Holder.INSTANCE;
    }

    record Database(String url, String username, String password) {}

    record BrokerAddress(String host, int port, String username, String password) {}

    /// Starts what `palco.test.infrastructure` names: `embedded` (the default) or `containers`.
    final class Holder {
        private static final TestInfrastructure INSTANCE =
                "containers".equals(System.getProperty("palco.test.infrastructure"))
                        ? new ContainerInfrastructure()
                        : new EmbeddedInfrastructure();

        private Holder() {}
    }
}
