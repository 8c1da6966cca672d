package io.palco.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// `./palco status`: what runs, where, since when and how large. Exit status 0 when everything answers.
final class Status {

    private static final int OK = 0;
    private static final int NOT_ALL_RUN = 1;
    private static final int CONNECT_MILLIS = 500;
    private static final long KIB_PER_MIB = 1024;

    private final Settings settings;
    private final Home home;
    private final PrintStream out;
    private final Clock clock;

    Status(Settings settings, Home home, PrintStream out, Clock clock) {
        this.settings = settings;
        this.home = home;
        this.out = out;
        this.clock = clock;
    }

    /// @param residentMegabytes what it occupies in memory, where the system tells
    private record Line(
            String name,
            String state,
            int port,
            @Nullable Long pid,
            @Nullable Long residentMegabytes,
            @Nullable Long upSeconds) {}

    int run(Arguments arguments) {
        arguments.allowOnly("status", List.of("--json"), 0);
        var lines = lines();
        if (arguments.has("--json")) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(lines));
        } else {
            printTable(lines);
        }
        return lines.stream().allMatch(line -> line.state().equals("running")) ? OK : NOT_ALL_RUN;
    }

    private List<Line> lines() {
        var runFiles = new RunFiles(home.run());
        var offset = settings.portOffset();
        var lines = new ArrayList<Line>();
        lines.add(line(runFiles, "postgres", PalcoSystem.POSTGRES.port(offset)));
        lines.add(line(runFiles, "broker", PalcoSystem.BROKER_PORT.port(offset)));
        lines.add(line(runFiles, "redis", PalcoSystem.REDIS_PORT.port(offset)));
        lines.add(line(runFiles, "mail-sink", PalcoSystem.MAIL_WEB.port(offset)));
        for (var service : PalcoSystem.ALL_SERVICES) {
            lines.add(line(runFiles, service.module(), service.port(offset)));
        }
        return lines;
    }

    private Line line(RunFiles runFiles, String name, int port) {
        var process = runFiles.pid(name);
        if (process.isEmpty()) {
            return new Line(name, "stopped", port, null, null, null);
        }
        var pid = process.get().pid();
        var up = runFiles.since(name)
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(null);
        return new Line(name, answers(port) ? "running" : "silent", port, pid, resident(pid), up);
    }

    private void printTable(List<Line> lines) {
        out.printf("%-22s %-9s %6s %8s %10s %9s%n", "component", "state", "port", "pid", "memory", "up");
        for (var line : lines) {
            out.printf(
                    "%-22s %-9s %6d %8s %10s %9s%n",
                    line.name(),
                    line.state(),
                    line.port(),
                    line.pid() == null ? "-" : line.pid().toString(),
                    line.residentMegabytes() == null ? "-" : line.residentMegabytes() + " MiB",
                    line.upSeconds() == null ? "-" : human(Duration.ofSeconds(line.upSeconds())));
        }
    }

    private static String human(Duration duration) {
        if (duration.toHours() > 0) {
            return "%d h %d min".formatted(duration.toHours(), duration.toMinutesPart());
        }
        return duration.toMinutes() > 0
                ? "%d min".formatted(duration.toMinutes())
                : "%d s".formatted(duration.toSeconds());
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static @Nullable Long resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(pid)))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                    .findFirst()
                    .orElse(null);
        } catch (IOException _) {
            return null;
        }
    }
}
