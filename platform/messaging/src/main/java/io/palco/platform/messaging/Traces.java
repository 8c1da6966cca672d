package io.palco.platform.messaging;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// Carries the trace context across the broker. Without tracing in the application it does nothing.
public final class Traces {

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    public Traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        this.tracer = tracer.getIfAvailable();
        this.propagator = propagator.getIfAvailable();
    }

    /// The current `traceparent`, if a trace is under way.
    public @Nullable String current() {
        if (tracer == null || propagator == null || tracer.currentSpan() == null) {
            return null;
        }
        var carrier = new HashMap<String, String>();
        propagator.inject(tracer.currentSpan().context(), carrier, (target, key, value) -> carrier.put(key, value));
        return carrier.get(Envelope.TRACEPARENT);
    }

    /// Runs `work` as a part of the sender's trace.
    public void continuing(@Nullable String traceparent, String name, Runnable work) {
        if (tracer == null || propagator == null) {
            work.run();
            return;
        }
        var carrier = traceparent == null ? Map.<String, String>of() : Map.of(Envelope.TRACEPARENT, traceparent);
        var span = propagator
                .extract(carrier, (source, key) -> carrier.get(key))
                .name(name)
                .start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }
}
