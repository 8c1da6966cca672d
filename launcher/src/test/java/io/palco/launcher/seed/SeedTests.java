package io.palco.launcher.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.launcher.api.ApiException;
import io.palco.launcher.api.PalcoApi;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private FakeGateway gateway;

    @BeforeEach
    void openGateway() throws Exception {
        gateway = new FakeGateway();
        gateway.addAccount("admin@palco.local", "admin-password");
    }

    @AfterEach
    void closeGateway() {
        gateway.close();
    }

    @Test
    void publishesEveryEventAndFillsItWithPeople() throws Exception {
        run();

        assertThat(gateway.events()).hasSize(DemoEvent.ALL.size());
        assertThat(gateway.events().values()).allSatisfy(event -> {
            assertThat(event.get("status").asString()).isEqualTo("PUBLISHED");
            assertThat(OffsetDateTime.parse(event.get("startsAt").asString()).toInstant())
                    .isAfter(NOON.instant());
            assertThat(OffsetDateTime.parse(event.get("endsAt").asString()))
                    .isAfter(OffsetDateTime.parse(event.get("startsAt").asString()));
        });
        assertThat(gateway.registrations())
                .hasSize(
                        DemoEvent.ALL.stream().mapToInt(DemoEvent::participants).sum()
                                + DemoPerson.WITH_ACCOUNT.size());
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        run();
        var registrations = gateway.registrations().size();

        var made = run();

        assertThat(made).isZero();
        assertThat(gateway.registrations()).hasSize(registrations);
    }

    @Test
    void completesAnInterruptedRun() throws Exception {
        run();
        gateway.registrations()
                .removeIf(registration -> registration
                        .path("participant")
                        .path("email")
                        .asString()
                        .startsWith("thiago.lima"));

        var made = run();

        assertThat(made).isPositive();
        assertThat(run()).isZero();
    }

    @Test
    void waitsForTheReplicaOfAFreshEvent() throws Exception {
        gateway.lagBehind(3);

        run();

        assertThat(gateway.registrations()).isNotEmpty();
    }

    @Test
    void waitsWhenItIsAskedToSlowDown() throws Exception {
        gateway.limitRate(1);

        assertThat(run()).isPositive();
    }

    @Test
    void leavesAnAccountAloneWhosePasswordWasChanged() throws Exception {
        gateway.addAccount(DemoPerson.WITH_ACCOUNT.getFirst().email(), "changed-by-somebody");

        run();

        assertThat(run()).isZero();
    }

    @Test
    void saysWhyTheAdministratorCannotSignIn() {
        assertThatThrownBy(() -> PalcoApi.of(gateway.url()).signIn("admin@palco.local", "wrong"))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("401 unauthorized");
    }

    @Test
    void saysThatNobodyAnswers() {
        var silent = PalcoApi.of("http://127.0.0.1:1");

        assertThatThrownBy(() -> silent.get("/api/v1/events"))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("Palco does not answer at http://127.0.0.1:1");
    }

    private int run() throws InterruptedException {
        var visitor = PalcoApi.of(gateway.url());
        var administrator = visitor.signIn("admin@palco.local", "admin-password");
        return new Seed(visitor, administrator, NOON, _ -> {}).run("demo-password");
    }
}
