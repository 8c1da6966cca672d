package io.palco.identity.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.identity.account.RegistrationOutcome.EmailTaken;
import io.palco.identity.account.RegistrationOutcome.PasswordRefused;
import io.palco.identity.account.RegistrationOutcome.Registered;
import io.palco.identity.password.PasswordHasher;
import io.palco.identity.password.PasswordRules;
import java.time.Clock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes an account. It holds no role: signing in, registering for events and one's own things need none.
@Component
public class RegisterUser {

    private final Users users;
    private final PasswordHasher hasher;
    private final Clock clock;
    private final TransactionTemplate transactions;

    RegisterUser(Users users, PasswordHasher hasher, Clock clock, PlatformTransactionManager transactions) {
        this.users = users;
        this.hasher = hasher;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// No transaction is open while the password is hashed: that takes long, and connections are few.
    ///
    /// @param email  normalised, see [EmailAddress]
    /// @param locale `pt-BR` or `en`
    public RegistrationOutcome register(String email, String password, String name, String locale) {
        var refusal = PasswordRules.refusal(password, email, name);
        if (refusal.isPresent()) {
            return new PasswordRefused(refusal.get());
        }
        if (users.existsByEmail(email)) {
            return new EmailTaken();
        }
        var hash = hasher.hash(password);
        var user = User.create(UuidCreator.getTimeOrderedEpoch(), email, hash, name, locale, clock.instant());
        try {
            transactions.executeWithoutResult(_ -> users.saveAndFlush(user));
        } catch (DataIntegrityViolationException violation) {
            if (users.existsByEmail(email)) {
                return new EmailTaken(); // somebody was faster
            }
            throw violation;
        }
        return new Registered(user.id(), email, name);
    }
}
