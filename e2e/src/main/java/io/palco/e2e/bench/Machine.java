package io.palco.e2e.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/// The shape of the machine, without which no figure means anything.
final class Machine {

    private Machine() {}

    static String describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var memory = system instanceof com.sun.management.OperatingSystemMXBean detailed
                ? detailed.getTotalMemorySize() >> 20
                : 0;
        return String.format(
                Locale.ROOT,
                "%d cores, %d MiB, %s %s, JDK %s; client, services and database on this one machine",
                system.getAvailableProcessors(),
                memory,
                system.getName(),
                system.getArch(),
                Runtime.version());
    }
}
