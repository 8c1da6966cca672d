package io.palco.platform.embedded;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.qpid.server.SystemLauncher;
import org.apache.qpid.server.SystemLauncherListener.DefaultSystemLauncherListener;
import org.apache.qpid.server.model.Broker;
import org.apache.qpid.server.model.ConfiguredObject;
import org.apache.qpid.server.model.State;
import org.apache.qpid.server.model.SystemConfig;
import org.apache.qpid.server.model.VirtualHostNode;
import org.jspecify.annotations.Nullable;

/// Runs Qpid Broker-J in its own JVM, since its shutdown hook would upset the order in which a launcher stops things.
/// Arguments: the work directory, the configuration file. Says [#READY] when stored messages are back: the port
/// answers earlier than that, and would turn clients away.
public final class BrokerMain {

    static final String READY = "broker is ready";

    private static final long POLL_MILLIS = 20;

    private BrokerMain() {}

    public static void main(String[] args) throws Exception {
        StdinGuard.install();
        var workDirectory = Path.of(args[0]).toAbsolutePath();
        var configuration = Path.of(args[1]).toAbsolutePath();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(SystemConfig.TYPE, "Memory");
        attributes.put(
                SystemConfig.INITIAL_CONFIGURATION_LOCATION,
                configuration.toUri().toString());
        attributes.put(SystemConfig.CONTEXT, Map.of("qpid.work_dir", workDirectory.toString()));
        attributes.put(SystemConfig.STARTUP_LOGGED_TO_SYSTEM_OUT, false);
        var startup = new Startup();
        new SystemLauncher(startup).startup(attributes);
        startup.awaitReadiness();
        System.out.println(READY);
        new CountDownLatch(1).await();
    }

    /// Without a listener the launcher of Broker-J swallows what goes wrong.
    private static final class Startup extends DefaultSystemLauncherListener {

        private volatile @Nullable SystemConfig<?> system;

        @Override
        public void onContainerResolve(SystemConfig<?> systemConfig) {
            system = systemConfig;
        }

        @Override
        public void errorOnStartup(RuntimeException e) {
            System.err.println("The broker cannot start: " + e);
            Runtime.getRuntime().halt(1);
        }

        private void awaitReadiness() throws InterruptedException {
            while (!isReady()) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        }

        private boolean isReady() {
            if (system == null || !(system.getContainer() instanceof Broker<?> broker)) {
                return false;
            }
            var hosts = broker.getVirtualHostNodes().stream()
                    .map(VirtualHostNode::getVirtualHost)
                    .toList();
            return allActive(broker.getPorts()) && allActive(hosts);
        }

        private static boolean allActive(Collection<? extends @Nullable ConfiguredObject<?>> parts) {
            for (var part : parts) {
                if (part == null) {
                    return false;
                }
                if (part.getState() == State.ERRORED) {
                    System.err.printf("The broker cannot start: %s is in error%n", part);
                    Runtime.getRuntime().halt(1);
                }
                if (part.getState() != State.ACTIVE) {
                    return false;
                }
            }
            return !parts.isEmpty();
        }
    }
}
