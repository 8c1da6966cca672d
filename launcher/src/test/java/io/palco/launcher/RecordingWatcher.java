package io.palco.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Remembers what it was told.
final class RecordingWatcher implements Watcher {

    private final List<String> events = new CopyOnWriteArrayList<>();

    List<String> events() {
        return List.copyOf(events);
    }

    @Override
    public void starting(String component) {
        events.add("starting " + component);
    }

    @Override
    public void ready(String component, Duration took) {
        events.add("ready " + component);
    }

    @Override
    public void skipped(String component) {
        events.add("skipped " + component);
    }

    @Override
    public void died(String component, String how, Duration restartsIn) {
        events.add("%s %s".formatted(component, how));
    }

    @Override
    public void restarted(String component, Duration took) {
        events.add("restarted " + component);
    }

    @Override
    public void stopping(String component) {
        events.add("stopping " + component);
    }

    @Override
    public void stopped(String component) {
        events.add("stopped " + component);
    }

    @Override
    public void failed(String component, String reason) {
        events.add("failed " + component);
    }
}
