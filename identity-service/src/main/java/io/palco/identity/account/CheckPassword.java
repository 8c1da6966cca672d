package io.palco.identity.account;

import io.palco.identity.password.PasswordHasher;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds out whether somebody is who they say. Unknown addresses, wrong passwords and deactivated users are
/// answered alike and after the same work, one hash, so that neither answer nor time tells which addresses
/// exist.
@Component
public class CheckPassword {

    private final Users users;
    private final PasswordHasher hasher;
    private final JdbcClient jdbc;

    CheckPassword(Users users, PasswordHasher hasher, JdbcClient jdbc) {
        this.users = users;
        this.hasher = hasher;
        this.jdbc = jdbc;
    }

    /// @param email normalised, see [EmailAddress]
    /// @return the id of the active user with this e-mail and password
    public Optional<UUID> check(String email, String password) {
        var user = users.findByEmail(email);
        var matches = hasher.matches(password, user.map(User::passwordHash).orElseGet(hasher::matchingNothing));
        var proven = user.filter(found -> matches && found.isActive());
        proven.filter(found -> hasher.isOutdated(found.passwordHash())).ifPresent(found -> rehash(found, password));
        return proven.map(User::id);
    }

    private void rehash(User user, String password) {
        jdbc.sql("UPDATE users SET password_hash = :new WHERE id = :id AND password_hash = :old")
                .param("new", hasher.hash(password))
                .param("id", user.id())
                .param("old", user.passwordHash())
                .update();
    }
}
