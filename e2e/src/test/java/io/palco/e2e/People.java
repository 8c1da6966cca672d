package io.palco.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The people of a test: they sign up and in like anybody.
final class People {

    private final Api api;

    People(Api api) {
        this.api = api;
    }

    /// Somebody with an account, signed in; signs in again before the access token (10 minutes) expires.
    final class Person {

        private static final Duration FRESH = Duration.ofMinutes(7);

        private final String name;
        private final String email;
        private final String password;
        private Api api;
        private Instant signedInAt = Instant.now();

        private Person(String name, String email, String password) {
            this.name = name;
            this.email = email;
            this.password = password;
            this.api = signIn(email, password);
        }

        String name() {
            return name;
        }

        String email() {
            return email;
        }

        String password() {
            return password;
        }

        synchronized Api api() {
            if (signedInAt.plus(FRESH).isBefore(Instant.now())) {
                api = signIn(email, password);
                signedInAt = Instant.now();
            }
            return api;
        }
    }

    Api administrator() {
        return signIn(PalcoSystem.ADMIN_EMAIL, PalcoSystem.ADMIN_PASSWORD);
    }

    Person signUp(String name, String locale) {
        var email = "p" + UUID.randomUUID() + "@example.org";
        var password = "a long passphrase for tests";
        api.post("/api/v1/auth/register", Map.of("email", email, "password", password, "name", name, "locale", locale))
                .expect(201);
        return new Person(name, email, password);
    }

    List<Person> signUp(int count) {
        try (var workers = Executors.newFixedThreadPool(8)) {
            var futures = new ArrayList<Future<Person>>();
            for (var i = 0; i < count; i++) {
                var name = "Person " + i;
                futures.add(workers.submit(() -> signUp(name, "en")));
            }
            var people = new ArrayList<Person>();
            for (var future : futures) {
                people.add(future.get());
            }
            return people;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Api signIn(String email, String password) {
        var token = api.post("/api/v1/auth/login", Map.of("email", email, "password", password))
                .expect(200)
                .field("accessToken");
        return api.as(token);
    }
}
