package io.palco.e2e.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// A bounded load from a fixed number of connections, each asking again as soon as it is answered.
final class Load {

    private static final int MAX_CALLS = 5_000_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final String origin;
    private final String token;
    private final int connections;

    Load(String origin, String token, int connections) {
        this.origin = origin;
        this.token = token;
        this.connections = connections;
    }

    /// One request and the status that counts as success.
    record Call(String method, String path, String body, int expected) {}

    /// @param sortedNanos how long each successful call took
    record Result(long[] sortedNanos, Duration took, int refused, int failed) {

        double perSecond() {
            return sortedNanos.length / (took.toNanos() / 1e9);
        }

        double percentileMillis(int percent) {
            if (sortedNanos.length == 0) {
                return Double.NaN;
            }
            return sortedNanos[(int) Math.min(sortedNanos.length - 1L, (long) sortedNanos.length * percent / 100)]
                    / 1e6;
        }
    }

    Result run(Duration duration, Supplier<Call> calls) throws InterruptedException {
        var nanos = new long[MAX_CALLS];
        var done = new AtomicInteger();
        var refused = new AtomicInteger();
        var failed = new AtomicInteger();
        var start = System.nanoTime();
        var deadline = start + duration.toNanos();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < connections; i++) {
                var _ = workers.submit(() -> {
                    while (System.nanoTime() < deadline && done.get() < MAX_CALLS - connections) {
                        var call = calls.get();
                        var from = System.nanoTime();
                        switch (ask(call)) {
                            case OK -> nanos[done.getAndIncrement()] = System.nanoTime() - from;
                            case REFUSED -> refused.incrementAndGet();
                            case FAILED -> failed.incrementAndGet();
                        }
                    }
                });
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - start);
        var sorted = Arrays.copyOf(nanos, done.get());
        Arrays.sort(sorted);
        return new Result(sorted, took, refused.get(), failed.get());
    }

    private enum Outcome {
        OK,
        REFUSED,
        FAILED
    }

    private Outcome ask(Call call) {
        var publisher = call.body().isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(call.body());
        var request = HttpRequest.newBuilder(URI.create(origin + call.path()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .method(call.method(), publisher)
                .build();
        try {
            var status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == call.expected() ? Outcome.OK : Outcome.REFUSED;
        } catch (IOException _) {
            return Outcome.FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Outcome.FAILED;
        }
    }
}
