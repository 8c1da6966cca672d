package io.palco.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.e2e.People.Person;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two hundred people want fifty places over 64 connections: exactly fifty get one, whatever dies in
/// the middle; nobody
/// who was told "yes" loses it, and nobody is mailed twice.
class OnSaleIT {

    private static final int PEOPLE = 200;
    private static final int PLACES = 50;
    private static final int CONNECTIONS = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final PalcoSystem SYSTEM = RunningSystem.get();
    private static final People REGISTRY = new People(SYSTEM.api());
    private static List<Person> crowd = List.of();

    @BeforeAll
    static void aCrowdSignsUp() {
        crowd = REGISTRY.signUp(PEOPLE);
    }

    @Test
    void exactlyFiftyGetAPlace() throws InterruptedException {
        assertThatExactlyFiftyGetAPlace("Calm on-sale", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registration-service", "notification-service", "broker"})
    void exactlyFiftyGetAPlaceWhileSomethingIsKilled(String victim) throws InterruptedException {
        assertThatExactlyFiftyGetAPlace("On-sale without " + victim, victim);
    }

    private static void assertThatExactlyFiftyGetAPlace(String words, @Nullable String victim)
            throws InterruptedException {
        var title = Planning.uniqueTitle(words);
        var admin = REGISTRY.administrator();
        var eventId = Planning.published(admin, title, PLACES);

        var answers = rush(eventId, victim);

        var accepted = answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(accepted).hasSize(PLACES);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(PEOPLE - PLACES)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("event-full"));
        var promised = new HashSet<String>();
        accepted.forEach(answer -> promised.add(answer.field("id")));
        assertThat(confirmed(eventId)).isEqualTo(promised);
        assertThatEachIsMailedOnce(title, accepted);
        Await.until(
                "the report to know all of them",
                PATIENCE,
                () -> SYSTEM.api()
                        .get("/api/v1/events/" + eventId)
                        .json()
                        .path("available")
                        .asInt(-1),
                available -> available == 0);
    }

    /// Everybody asks at once; where the connection breaks or the service is away, they ask again with
    /// the same key, as
    /// a good client does.
    private static List<Api.Answer> rush(String eventId, @Nullable String victim) throws InterruptedException {
        var answered = new AtomicInteger();
        try (var workers = Executors.newFixedThreadPool(CONNECTIONS)) {
            var wishes = new ArrayList<Future<Api.Answer>>();
            for (var person : crowd) {
                wishes.add(workers.submit(() -> {
                    var answer = persist(person, eventId);
                    if (answered.incrementAndGet() == PLACES / 3 && victim != null) {
                        SYSTEM.kill(victim);
                    }
                    return answer;
                }));
            }
            var answers = new ArrayList<Api.Answer>();
            for (var wish : wishes) {
                answers.add(wish.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static Api.Answer persist(Person person, String eventId) throws InterruptedException {
        var client = person.api().with("Idempotency-Key", UUID.randomUUID().toString());
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = client.trySend("POST", "/api/v1/events/" + eventId + "/registrations", Map.of());
                var isFinal = answer.status() == 201 || answer.problem().equals("event-full");
                if (isFinal || System.nanoTime() > deadline) {
                    return answer;
                }
                if (!Set.of(409, 503).contains(answer.status())) {
                    throw new AssertionError("unexpected answer " + answer.status() + ": " + answer.text());
                }
            } catch (IOException broken) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError(broken);
                }
            }
            Thread.sleep(300); // a client's pause before it asks again, not a wait for a condition
        }
    }

    private static Set<String> confirmed(String eventId) {
        var ids = new HashSet<String>();
        var admin = REGISTRY.administrator();
        var path = "/api/v1/registrations?status=CONFIRMED&limit=20&eventId=" + eventId;
        var cursor = "";
        do {
            var page = admin.get(path + cursor).expect(200).json();
            page.path("items")
                    .valueStream()
                    .forEach(item -> ids.add(item.path("id").asString()));
            cursor = page.path("nextCursor").isString()
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    private static void assertThatEachIsMailedOnce(String title, List<Api.Answer> accepted) {
        var winners = accepted.stream()
                .map(answer -> answer.json().at("/participant/email").asString())
                .toList();
        Await.until("fifty mails", PATIENCE, () -> SYSTEM.mailbox().about(title).size(), count -> count >= PLACES);
        Await.until(
                "every mail's fate to be recorded",
                PATIENCE,
                () -> REGISTRY.administrator()
                        .get("/api/v1/mails?status=PENDING&limit=1")
                        .expect(200)
                        .json()
                        .path("items")
                        .size(),
                pending -> pending == 0);
        assertThat(SYSTEM.mailbox().about(title).stream().map(Mailbox.Mail::to).toList())
                .as("one mail for each winner, and none else")
                .hasSize(PLACES)
                .allSatisfy(to -> assertThat(winners).anyMatch(to::contains));
        assertThat(SYSTEM.mailbox().about(title).stream().map(Mailbox.Mail::to).distinct())
                .hasSize(PLACES);
    }
}
