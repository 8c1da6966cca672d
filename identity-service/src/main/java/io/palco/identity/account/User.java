package io.palco.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Somebody with an account. What others must know about a change is announced when it is saved, in its
/// transaction.
@Entity
@Table(name = "users")
class User extends AbstractAggregateRoot<User> {

    @Id
    private UUID id;

    private String email;
    private String passwordHash;
    private String name;
    private String nameKey;
    private String searchText;
    private String locale;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private UserStatus status;

    @Version
    private @Nullable Long version;

    private @Nullable Instant emailVerifiedAt;
    private Instant createdAt;
    private Instant updatedAt;

    /// For JPA.
    protected User() {}

    /// @param email normalised, see [EmailAddress]
    static User create(UUID id, String email, String passwordHash, String name, String locale, Instant now) {
        var user = new User();
        user.id = id;
        user.email = email;
        user.passwordHash = passwordHash;
        user.locale = locale;
        user.status = UserStatus.ACTIVE;
        user.createdAt = now;
        user.rename(name, now);
        user.registerEvent(new UserRegistered(id));
        return user;
    }

    void rename(String newName, Instant now) {
        name = newName;
        nameKey = SearchText.of(newName);
        searchText = nameKey + "\n" + SearchText.of(email);
        updatedAt = now;
    }

    void speak(String newLocale, Instant now) {
        locale = newLocale;
        updatedAt = now;
    }

    void become(UserStatus wanted, Instant now) {
        if (status == wanted) {
            return;
        }
        status = wanted;
        updatedAt = now;
        if (wanted == UserStatus.DEACTIVATED) {
            registerEvent(new UserDeactivated(id));
        }
    }

    /// @param keptSession the session that the new password was set in, if it is to go on
    void replacePassword(String newHash, @Nullable UUID keptSession, Instant now) {
        passwordHash = newHash;
        updatedAt = now;
        registerEvent(new PasswordReplaced(id, keptSession));
    }

    /// Mail to this address reaches them.
    ///
    /// @param provenEmail normalised; from now on it is theirs
    void verifyEmail(String provenEmail, Instant now) {
        if (provenEmail.equals(email) && emailVerifiedAt != null) {
            return;
        }
        if (!provenEmail.equals(email)) {
            registerEvent(new EmailChanged(id, email, provenEmail));
            email = provenEmail;
            rename(name, now);
        }
        emailVerifiedAt = now;
        updatedAt = now;
        registerEvent(new EmailVerified(id, email, now));
    }

    /// Their roles are kept elsewhere but belong to what administrators see and change as this user.
    void rolesChanged(Instant now) {
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return status == UserStatus.ACTIVE;
    }

    long version() {
        return Objects.requireNonNull(version, "not saved yet");
    }
}
