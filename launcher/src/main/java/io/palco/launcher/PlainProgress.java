package io.palco.launcher;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One line per change, for logs and pipes.
final class PlainProgress implements Watcher {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final PrintStream out;
    private final Clock clock;

    PlainProgress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void starting(String component) {
        line(component, "starting");
    }

    @Override
    public void ready(String component, Duration took) {
        line(component, "ready in " + seconds(took));
    }

    @Override
    public void skipped(String component) {
        line(component, "does not run on this machine, Palco does without it");
    }

    @Override
    public void died(String component, String how, Duration restartsIn) {
        line(component, "%s, starts again in %s".formatted(how, seconds(restartsIn)));
    }

    @Override
    public void restarted(String component, Duration took) {
        line(component, "runs again after " + seconds(took));
    }

    @Override
    public void stopping(String component) {
        line(component, "stopping");
    }

    @Override
    public void stopped(String component) {
        line(component, "stopped");
    }

    @Override
    public void failed(String component, String reason) {
        line(component, "failed");
    }

    void line(String component, String text) {
        out.printf("%s  %-22s %s%n", TIME.format(LocalTime.now(clock)), component, text);
        out.flush();
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
