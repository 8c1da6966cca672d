package io.palco.identity.account;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.identity.password.PasswordHasher;
import io.palco.identity.password.PasswordRules;
import io.palco.identity.role.BuiltInRole;
import io.palco.identity.role.RoleAssignments;
import io.palco.identity.settings.InvalidSettingException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the configured person administrator and owner of the default organization when nobody is
/// administrator. If somebody has signed up with that address before, the account becomes the operator's: it
/// gets the configured password and its sessions end, for nobody has proven yet that the address is theirs.
@Component
public class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String NAME = "Administrator";
    private static final List<String> ROLES = List.of(BuiltInRole.ADMIN.name(), BuiltInRole.OWNER.name());

    private final AdministratorProperties properties;
    private final Administrators administrators;
    private final Appointment appointment;
    private final PasswordHasher hasher;
    private final TransactionTemplate transactions;

    FirstAdministrator(
            AdministratorProperties properties,
            Administrators administrators,
            Appointment appointment,
            PasswordHasher hasher,
            PlatformTransactionManager transactions) {
        this.properties = properties;
        this.administrators = administrators;
        this.appointment = appointment;
        this.hasher = hasher;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// Does nothing when there is an administrator; replicas that start together make one between them.
    ///
    /// @throws InvalidSettingException when somebody is to be made administrator with an unacceptable password
    public void ensure() {
        if (administrators.exist()) {
            return;
        }
        if (properties.email().isBlank() || properties.password().isEmpty()) {
            LOG.warn("There is no administrator; set PALCO_ADMIN_EMAIL and PALCO_ADMIN_PASSWORD and start again");
            return;
        }
        var email = EmailAddress.normalise(properties.email());
        requireAcceptable(email);
        var hash = hasher.hash(properties.password());
        transactions.executeWithoutResult(_ -> {
            administrators.lock();
            if (!administrators.exist()) {
                appointment.appoint(email, hash);
                LOG.info("Made the account of PALCO_ADMIN_EMAIL the first administrator");
            }
        });
    }

    private void requireAcceptable(String email) {
        if (!email.matches("[^\\s@]+@[^\\s@]+") || email.length() > EmailAddress.MAX_LENGTH) {
            throw new InvalidSettingException(
                    "PALCO_ADMIN_EMAIL is not an e-mail address.", "Set it to the first administrator's address.");
        }
        if (PasswordRules.refusal(properties.password(), email, NAME).isPresent()) {
            throw new InvalidSettingException(
                    "PALCO_ADMIN_PASSWORD is not acceptable.",
                    "Set it to 12 to 128 characters that are not the e-mail address.");
        }
    }

    /// Gives an address an account with every right.
    @Component
    static class Appointment {

        private final Users users;
        private final RoleAssignments roles;
        private final Clock clock;

        Appointment(Users users, RoleAssignments roles, Clock clock) {
            this.users = users;
            this.roles = roles;
            this.clock = clock;
        }

        void appoint(String email, String passwordHash) {
            var now = clock.instant();
            var id = UuidCreator.getTimeOrderedEpoch();
            var user = users.findByEmail(email).orElseGet(() -> User.create(id, email, passwordHash, NAME, "en", now));
            user.rename(NAME, now);
            user.replacePassword(passwordHash, null, now);
            user.verifyEmail(email, now);
            user.become(UserStatus.ACTIVE, now);
            users.saveAndFlush(user);
            roles.give(user.id(), ROLES);
        }
    }
}
