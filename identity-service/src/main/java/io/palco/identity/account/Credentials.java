package io.palco.identity.account;

import io.palco.identity.password.PasswordHasher;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What active users prove themselves with: their password and their address.
@Component
public class Credentials {

    private final Users users;
    private final PasswordHasher hasher;
    private final Clock clock;

    Credentials(Users users, PasswordHasher hasher, Clock clock) {
        this.users = users;
        this.hasher = hasher;
        this.clock = clock;
    }

    /// What became of the proof that an address is somebody's.
    public enum Verification {
        VERIFIED,
        /// The address has become another account's since.
        TAKEN,
        /// The account is deactivated or gone.
        REFUSED
    }

    /// Whether this is the user's password. Takes long, so call it outside a transaction.
    public boolean isPasswordOf(UUID userId, String password) {
        var hash = users.findById(userId).filter(User::isActive).map(User::passwordHash);
        return hasher.matches(password, hash.orElseGet(hasher::matchingNothing)) && hash.isPresent();
    }

    /// Whether an address has an account, in use or not.
    public boolean isTaken(String email) {
        return users.existsByEmail(email);
    }

    /// Replaces a password and thereby ends the sessions that the old one led to.
    ///
    /// @param hash of the new one
    /// @param kept the session to go on, if any
    /// @return whether there is such an active user
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean replacePassword(UUID userId, String hash, @Nullable UUID kept) {
        var user = active(userId);
        user.ifPresent(found -> {
            found.replacePassword(hash, kept, clock.instant());
            users.saveAndFlush(found);
        });
        return user.isPresent();
    }

    /// Notes that mail to this address reaches the user; if it is another one than before, it replaces that.
    ///
    /// @param email normalised
    @Transactional(propagation = Propagation.MANDATORY)
    public Verification verifyEmail(UUID userId, String email) {
        var user = active(userId);
        if (user.isEmpty()) {
            return Verification.REFUSED;
        }
        if (!user.get().email().equals(email) && users.existsByEmail(email)) {
            return Verification.TAKEN;
        }
        user.get().verifyEmail(email, clock.instant());
        users.saveAndFlush(user.get());
        return Verification.VERIFIED;
    }

    private Optional<User> active(UUID userId) {
        return users.findForChangeById(userId).filter(User::isActive);
    }
}
