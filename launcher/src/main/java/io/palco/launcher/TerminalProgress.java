package io.palco.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A block of lines, one per component, drawn again and again while Palco starts or stops; single lines in between.
final class TerminalProgress implements Watcher, AutoCloseable {

    private static final Duration FRAME = Duration.ofMillis(120);
    private static final String[] SPINNER = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};
    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String FAINT = "\u001b[2m";
    private static final String RESET = "\u001b[0m";

    private final PrintStream out;
    private final PlainProgress plain;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Thread painter;
    private int drawn;
    private int frame;
    private boolean live = true;

    TerminalProgress(PrintStream out, PlainProgress plain, List<String> components) {
        this.out = out;
        this.plain = plain;
        components.forEach(component -> lines.put(component, new Line(Look.WAITING, "", 0)));
        this.painter = Thread.ofPlatform().name("progress").daemon().start(this::paintOnAndOn);
    }

    private enum Look {
        WAITING,
        BUSY,
        GOOD,
        BAD,
        SKIPPED
    }

    private record Line(Look look, String text, long since) {}

    @Override
    public void starting(String component) {
        show(component, Look.BUSY, "");
    }

    @Override
    public void ready(String component, Duration took) {
        show(component, Look.GOOD, PlainProgress.seconds(took));
    }

    @Override
    public void skipped(String component) {
        show(component, Look.SKIPPED, "does not run on this machine, Palco does without it");
    }

    @Override
    public void died(String component, String how, Duration restartsIn) {
        plain.died(component, how, restartsIn);
    }

    @Override
    public void restarted(String component, Duration took) {
        plain.restarted(component, took);
    }

    @Override
    public void stopping(String component) {
        plain.stopping(component);
    }

    @Override
    public void stopped(String component) {
        plain.stopped(component);
    }

    @Override
    public void failed(String component, String reason) {
        show(component, Look.BAD, "failed");
    }

    /// Draws the block a last time and leaves it on the screen.
    @Override
    public synchronized void close() {
        if (live) {
            paint();
            live = false;
            painter.interrupt();
        }
    }

    private synchronized void show(String component, Look look, String text) {
        lines.put(component, new Line(look, text, System.nanoTime()));
    }

    private void paintOnAndOn() {
        try {
            while (true) {
                synchronized (this) {
                    if (!live) {
                        return;
                    }
                    paint();
                }
                Thread.sleep(FRAME);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void paint() {
        var picture = new StringBuilder();
        if (drawn > 0) {
            picture.append("\u001b[").append(drawn).append('A');
        }
        lines.forEach((component, line) -> picture.append("\u001b[2K  ")
                .append(symbol(line.look()))
                .append(" %-22s ".formatted(component))
                .append(FAINT)
                .append(text(line))
                .append(RESET)
                .append('\n'));
        drawn = lines.size();
        frame++;
        out.print(picture);
        out.flush();
    }

    private static String text(Line line) {
        return line.look() == Look.BUSY
                ? PlainProgress.seconds(Duration.ofNanos(System.nanoTime() - line.since()))
                : line.text();
    }

    private String symbol(Look look) {
        return switch (look) {
            case WAITING -> FAINT + "·" + RESET;
            case BUSY -> SPINNER[frame % SPINNER.length];
            case GOOD -> GREEN + "✔" + RESET;
            case BAD -> RED + "✘" + RESET;
            case SKIPPED -> FAINT + "–" + RESET;
        };
    }
}
