package io.palco.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who gets through which door: every operation of every service, knocked at by everybody. What was observed must be
/// what `docs/access.md` says, so no rule changes unseen; `-Dmatrix.update=true` writes a new one for review.
class AccessMatrixIT {

    private static final Path FILE = Path.of("../docs/access.md");

    /// Those that would end the caller, or what the callers after them need.
    private static final List<String> SELF_DESTRUCTIVE = List.of("DELETE /api/v1/me", "POST /api/v1/auth/logout");

    private final PalcoSystem system = RunningSystem.get();

    @Test
    void everyOperationHasARule() {
        var without = Operation.all(system.api()).stream()
                .filter(operation -> operation.access().path("who").asString("").isEmpty())
                .map(Operation::name)
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void everybodyGetsThroughTheDoorsThatAreTheirs() throws IOException {
        var operations = Operation.all(system.api());
        var cast = new Cast(system);

        var observed = header(cast)
                + operations.stream().map(operation -> row(operation, cast)).collect(Collectors.joining());

        if (Boolean.getBoolean("matrix.update")) {
            Files.writeString(FILE, observed);
        }
        assertThat(observed.lines()).containsExactlyElementsOf(Files.readAllLines(FILE));
    }

    private static String header(Cast cast) {
        var names = cast.callers().keySet();
        return """
                # Who may call what

                Every operation of the API, with what its rule says and with what happened when each of these callers tried it through
                the gateway: **✓** let in, **401** must sign in, **403** must not. Being let in is only the door: what one then sees
                are the things of one's own organizations, and everything else is a 404. `fresh` needs a proof of who one is that is
                at most ten minutes old (`POST /auth/step-up`).

                *person*: signed in, of no organization. *client*: an API client with the scope `registrations:read`. *ADMIN*: of the
                platform, of no organization. `AccessMatrixIT` writes this page and fails when it is not true.

                | operation | rule | %s |
                |---|---|%s|
                """.formatted(
                String.join(" | ", names), names.stream().map(_ -> ":-:").collect(Collectors.joining("|")));
    }

    private String row(Operation operation, Cast cast) {
        var verdicts = cast.callers().entrySet().stream()
                .map(caller -> verdict(operation, cast, caller.getKey(), caller.getValue()))
                .collect(Collectors.joining(" | "));
        return "| `%s` | %s | %s |%n".formatted(operation.name(), operation.rule(), verdicts);
    }

    private String verdict(Operation operation, Cast cast, String name, Api caller) {
        var knocking = SELF_DESTRUCTIVE.contains(operation.name()) && !name.equals("nobody") && !name.equals("client")
                ? cast.verified("Throwaway").api()
                : caller;
        var answer = operation.hasBody()
                ? knocking.with("Content-Type", operation.mediaType().replace("*", "png"))
                        .send(operation.method(), path(operation), "[]")
                : knocking.send(operation.method(), path(operation), null);
        return switch (answer.problem()) {
            case "unauthorized" -> "401";
            case "forbidden", "step-up-required" -> "403";
            default -> {
                assertThat(answer.status())
                        .as("%s by %s: %s", operation, name, answer.text())
                        .isLessThan(500);
                yield "✓";
            }
        };
    }

    /// Ids that nobody has: a door opens before it is known whether there is anything behind it.
    private static String path(Operation operation) {
        return operation.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }
}
