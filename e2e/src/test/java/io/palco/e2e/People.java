package io.palco.e2e;

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

    /// Somebody who is signed in.
    record Person(String name, String email, String password, Api api) {}

    Api administrator() {
        return signIn(PalcoSystem.ADMIN_EMAIL, PalcoSystem.ADMIN_PASSWORD);
    }

    Person signUp(String name, String locale) {
        var email = "p" + UUID.randomUUID() + "@example.org";
        var password = "a long passphrase for tests";
        api.post("/api/v1/auth/register", Map.of("email", email, "password", password, "name", name, "locale", locale))
                .expect(201);
        return new Person(name, email, password, signIn(email, password));
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
