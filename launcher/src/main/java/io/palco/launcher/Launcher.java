package io.palco.launcher;

import io.palco.launcher.api.ApiException;
import io.palco.platform.embedded.InfrastructureException;
import io.palco.platform.embedded.StdinGuard;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Properties;

/// What `./palco` runs: one command per start, exit status 0 when it did what was asked.
public final class Launcher {

    private static final int FAILED = 1;

    private Launcher() {}

    public static void main(String[] args) {
        StdinGuard.install();
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int status;
        try {
            status = run(List.of(args), out);
        } catch (LauncherException | InfrastructureException | ApiException e) {
            System.err.println(e.getMessage());
            status = FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            status = FAILED;
        } catch (IOException e) {
            System.err.println("A file could not be read or written: " + e);
            status = FAILED;
        }
        System.exit(status);
    }

    private static int run(List<String> words, PrintStream out) throws IOException, InterruptedException {
        var command = words.isEmpty() ? "help" : words.getFirst();
        var arguments = new Arguments(words.isEmpty() ? List.of() : words.subList(1, words.size()));
        var folder = Path.of("").toAbsolutePath();
        var asked = Settings.of(System.getenv(), folder);
        var home = new Home(asked.home());
        var settings = command.equals("up")
                ? asked
                : Settings.of(RememberedSettings.in(home).complete(System.getenv()), folder);
        return switch (command) {
            case "up" -> new Up(settings, home, out, Clock.systemDefaultZone(), version()).run(arguments);
            case "down" -> new Down(home, out).run(arguments);
            case "status" -> new Status(settings, home, out, Clock.systemDefaultZone()).run(arguments);
            case "logs" -> new Logs(home, out).run(arguments);
            case "seed" -> new Operations(settings, home, out).seed(arguments);
            case "replay" -> new Operations(settings, home, out).replay(arguments);
            case "reset" -> new Reset(home, out).run(arguments);
            case "bench" -> new Bench(settings, home).run(arguments);
            default ->
                throw new LauncherException(
                        "./palco does not know \"%s\". ./palco help lists what it knows.".formatted(command));
        };
    }

    private static String version() throws IOException {
        var properties = new Properties();
        try (var file = Launcher.class.getResourceAsStream("launcher.properties")) {
            if (file == null) {
                throw new IOException("launcher.properties is missing from the class path");
            }
            properties.load(file);
        }
        return properties.getProperty("version");
    }
}
