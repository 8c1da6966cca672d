package io.palco.launcher;

import io.palco.launcher.api.ApiException;
import io.palco.launcher.api.PalcoApi;
import io.palco.launcher.seed.Seed;
import io.palco.platform.embedded.PrivateFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// Commands that work through the gateway as the administrator: `seed` and `replay`.
final class Operations {

    private static final int OK = 0;
    private static final int PASSWORD_BYTES = 12;

    private final Settings settings;
    private final Home home;
    private final PrintStream out;

    Operations(Settings settings, Home home, PrintStream out) {
        this.settings = settings;
        this.home = home;
        this.out = out;
    }

    /// Fills the system with demo data.
    int seed(Arguments arguments) throws IOException, InterruptedException {
        arguments.allowOnly("seed", List.of(), 0);
        var visitor = PalcoApi.of(settings.publicUrl());
        var password = demoPassword();
        var made = new Seed(visitor, administrator(visitor), Clock.systemUTC(), line -> out.println("  + " + line))
                .run(password);
        if (made == 0) {
            out.println("The demo data is all there, nothing to do.");
        } else {
            out.printf(
                    "%d things are new. Demo accounts: ana.souza@example.org and james.carter@example.org, password %s%n",
                    made, password);
        }
        return OK;
    }

    /// Puts parked messages of every service back into their queues.
    int replay(Arguments arguments) throws InterruptedException {
        arguments.allowOnly("replay", List.of(), 1);
        var services = PalcoSystem.ALL_SERVICES.stream()
                .filter(service -> service.needs(Need.BROKER))
                .map(ServiceSpec::database)
                .toList();
        var wanted = arguments.operands().isEmpty() ? services : arguments.operands();
        if (!services.containsAll(wanted)) {
            throw new LauncherException("./palco replay knows %s.".formatted(String.join(", ", services)));
        }
        var api = administrator(PalcoApi.of(settings.publicUrl()));
        for (var service : wanted) {
            var replayed = api.post("/api/v1/operations/%s/parked-messages/replay".formatted(service), Map.of());
            out.printf(
                    "%-14s %d outgoing and %d incoming messages put back%n",
                    service,
                    replayed.path("outgoing").asInt(0),
                    replayed.path("incoming").asInt(0));
        }
        return OK;
    }

    private PalcoApi administrator(PalcoApi visitor) throws InterruptedException {
        var credentials = new Credentials(settings, home);
        try {
            return visitor.signIn(credentials.email(), credentials.password());
        } catch (ApiException e) {
            throw new LauncherException("%s cannot sign in. %s".formatted(credentials.email(), e.getMessage()), e);
        }
    }

    private String demoPassword() throws IOException {
        var file = home.path().resolve("demo-password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        PrivateFiles.write(file, password + "\n");
        return password;
    }
}
