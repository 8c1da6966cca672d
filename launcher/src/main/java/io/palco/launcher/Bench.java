package io.palco.launcher;

import io.palco.platform.embedded.JavaCommand;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `./palco bench`: runs the benchmark of the `e2e` module against the running system. It gets what it needs beyond the
/// public API, the way into PostgreSQL, through its environment.
final class Bench {

    private static final String MAIN_CLASS = "io.palco.e2e.bench.Bench";

    private final Settings settings;
    private final Home home;

    Bench(Settings settings, Home home) {
        this.settings = settings;
        this.home = home;
    }

    int run(Arguments arguments) throws IOException, InterruptedException {
        var target = settings.root().resolve("e2e/target");
        var classFile = MAIN_CLASS.replace('.', '/') + ".class";
        var folders = List.of(target.resolve("classes"), target.resolve("test-classes"));
        if (folders.stream().noneMatch(folder -> Files.exists(folder.resolve(classFile)))) {
            throw new LauncherException(
                    "The benchmark is not built. ./mvnw -q package -pl e2e -am -DskipTests builds it.");
        }
        if (new RunFiles(home.run()).pid(RunFiles.LAUNCHER).isEmpty()) {
            throw new LauncherException("Palco is not running. Start it with ./palco up.");
        }
        var classPath = new ArrayList<>(folders.stream().map(Path::toString).toList());
        classPath.add(target.resolve("lib").resolve("*").toString());
        var command = new ArrayList<>(List.of(JavaCommand.javaBinary().toString(), "-Xmx512m", MAIN_CLASS));
        command.addAll(arguments.words());
        var builder = new ProcessBuilder(command).inheritIO();
        var variables = builder.environment();
        variables.put("CLASSPATH", String.join(File.pathSeparator, classPath));
        variables.put("PALCO_ROOT", settings.root().toString());
        variables.put("PALCO_HOME", home.path().toString());
        variables.put("PALCO_PUBLIC_URL", settings.publicUrl());
        variables.put("PALCO_ADMIN_EMAIL", settings.adminEmail());
        variables.put("PALCO_ADMIN_PASSWORD", new Credentials(settings, home).password());
        variables.put("PGHOST", "127.0.0.1");
        variables.put("PGPORT", Integer.toString(PalcoSystem.POSTGRES.port(settings.portOffset())));
        variables.put("PGUSER", "postgres");
        variables.put("PGPASSWORD", new Secrets(home).password("postgres"));
        return builder.start().waitFor();
    }
}
