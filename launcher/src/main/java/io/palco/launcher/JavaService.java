package io.palco.launcher;

import io.palco.launcher.ServiceJars.UnpackedJar;
import io.palco.launcher.ServiceSpec.Compiler;
import io.palco.platform.embedded.ChildProcess;
import io.palco.platform.embedded.ChildSpec;
import io.palco.platform.embedded.JavaCommand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs one Spring service in a small JVM and knows when it is ready.
record JavaService(ServiceSpec spec, Home home, ServiceJars jars, ServiceEnvironment environment, HttpClient http) {

    private static final Duration START_TIMEOUT = Duration.ofMinutes(4);
    private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(3);
    private static final int TRAINING_HEAP = 256;
    private static final int OK = 200;

    Optional<ChildProcess> start() {
        var unpacked = jars.unpack(spec.module());
        var process = ChildProcess.start(child(unpacked));
        process.awaitReady(this::isReady, START_TIMEOUT);
        return Optional.of(process);
    }

    /// A run that ends when everything is wired, and leaves a start-up cache in the given file.
    ChildSpec training(UnpackedJar unpacked, Path output, Path log) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            command.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        command.add(JavaCommand.javaBinary().toString());
        command.addAll(layoutFlags(TRAINING_HEAP));
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + output,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                unpacked.jar().toString()));
        return ChildSpec.of("aot-" + spec.module(), command, log).withEnvironment(variables());
    }

    private boolean isReady() throws IOException, InterruptedException {
        var port = spec.managementPort(environment.settings().portOffset());
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port)))
                .timeout(PROBE_TIMEOUT)
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
    }

    private ChildSpec child(UnpackedJar unpacked) {
        var command = new ArrayList<String>();
        command.add(JavaCommand.javaBinary().toString());
        command.addAll(layoutFlags(environment.settings().heap(spec.module(), spec.heapMegabytes())));
        if (spec.compiler() == Compiler.C1) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.add("-XX:+ExitOnOutOfMemoryError");
        if (Files.exists(unpacked.aotCache())) {
            command.add("-XX:AOTCache=" + unpacked.aotCache());
        }
        command.addAll(List.of("-jar", unpacked.jar().toString()));
        return ChildSpec.of(spec.module(), command, home.log(spec.module())).withEnvironment(variables());
    }

    /// What a start-up cache and the run that uses it must have in common.
    private static List<String> layoutFlags(int heapMegabytes) {
        return List.of(
                "-Xmx%dm".formatted(heapMegabytes),
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED");
    }

    private Map<String, String> variables() {
        return environment.of(spec);
    }
}
