package io.palco.launcher;

import static io.palco.launcher.Need.BROKER;
import static io.palco.launcher.Need.DATABASE;
import static io.palco.launcher.Need.FILES;
import static io.palco.launcher.Need.FIRST_ADMIN;
import static io.palco.launcher.Need.MAIL_KEY;
import static io.palco.launcher.Need.MASTER_KEY;
import static io.palco.launcher.Need.REDIS;
import static io.palco.launcher.Need.SMTP;
import static io.palco.launcher.ServiceSpec.Compiler.C1;
import static io.palco.launcher.ServiceSpec.Compiler.C2;
import static io.palco.launcher.Stage.FOUNDATION;
import static io.palco.launcher.Stage.SERVICES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The whole system: every component, its port, its size, and by its stage the order in which things start.
final class PalcoSystem {

    static final PortUse POSTGRES = new PortUse("postgres", 15432);
    static final PortUse BROKER_PORT = new PortUse("broker", 15672);
    static final PortUse REDIS_PORT = new PortUse("redis", 16379);
    static final PortUse MAIL_SMTP = new PortUse("mail-sink (SMTP)", 1025);
    static final PortUse MAIL_WEB = new PortUse("mail-sink (web)", 8025);

    static final ServiceSpec CONFIG = new ServiceSpec("config-server", FOUNDATION, 8888, 96, C1, Set.of());
    static final ServiceSpec DISCOVERY = new ServiceSpec("discovery", FOUNDATION, 8761, 112, C1, Set.of());
    static final ServiceSpec IDENTITY = new ServiceSpec(
            "identity-service",
            SERVICES,
            8081,
            192,
            C1,
            Set.of(DATABASE, BROKER, REDIS, MASTER_KEY, MAIL_KEY, FIRST_ADMIN));
    static final ServiceSpec EVENTS =
            new ServiceSpec("event-service", SERVICES, 8082, 224, C1, Set.of(DATABASE, BROKER, REDIS, FILES));
    static final ServiceSpec REGISTRATION = new ServiceSpec(
            "registration-service", SERVICES, 8083, 224, C2, Set.of(DATABASE, BROKER, REDIS, MASTER_KEY));
    static final ServiceSpec NOTIFICATION =
            new ServiceSpec("notification-service", SERVICES, 8085, 160, C1, Set.of(DATABASE, BROKER, SMTP, MAIL_KEY));
    static final ServiceSpec REPORT =
            new ServiceSpec("report-service", SERVICES, 8086, 160, C1, Set.of(DATABASE, BROKER));
    static final ServiceSpec GATEWAY = new ServiceSpec("gateway", SERVICES, 8080, 192, C2, Set.of(BROKER, REDIS));

    static final List<ServiceSpec> ALL_SERVICES =
            List.of(CONFIG, DISCOVERY, IDENTITY, EVENTS, REGISTRATION, NOTIFICATION, REPORT, GATEWAY);

    private PalcoSystem() {}

    /// Every port of the system with its purpose.
    static List<PortUse> ports() {
        var ports = new ArrayList<>(List.of(POSTGRES, BROKER_PORT, REDIS_PORT, MAIL_SMTP, MAIL_WEB));
        for (var service : ALL_SERVICES) {
            ports.add(new PortUse(service.module(), service.port(0)));
            if (service.managementPort(0) != service.port(0)) {
                ports.add(new PortUse(service.module() + " (management)", service.managementPort(0)));
            }
        }
        return List.copyOf(ports);
    }
}
