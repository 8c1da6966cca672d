package io.palco.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.palco.contracts.security.Permission;
import io.palco.identity.Api;
import io.palco.identity.Api.Tokens;
import io.palco.identity.IdentityTest;
import io.palco.identity.account.ChangeOutcome.Changed;
import io.palco.identity.role.Owners;
import io.palco.identity.role.RoleAssignments;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.test.http.ApiClient.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IdentityTest
class LastAdministratorIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Users users;

    @Autowired
    UserQueries queries;

    @Autowired
    RoleAssignments roles;

    @Autowired
    GrantRoles grantRoles;

    @Autowired
    PlatformTransactionManager transactions;

    Tokens admin;
    UUID adminId;

    @BeforeEach
    void signIn() {
        admin = api.loginAdmin();
        adminId = UUID.fromString(
                api.as(admin).get("/api/v1/me").json().path("id").asString());
    }

    @AfterEach
    void leaveTheConfiguredAdministratorAlone() {
        jdbc.sql("""
                DELETE FROM user_roles WHERE user_id <> :admin
                AND role_id IN (SELECT id FROM roles WHERE name IN ('ADMIN', 'OWNER'))
                AND (organization_id IS NULL OR organization_id = '019a0000-0000-7000-8000-000000000001')""").param("admin", adminId).update();
        jdbc.sql("UPDATE users SET status = 'ACTIVE' WHERE id = :admin")
                .param("admin", adminId)
                .update();
        new TransactionTemplate(transactions).executeWithoutResult(_ -> roles.give(adminId, List.of("ADMIN", "OWNER")));
    }

    @Test
    void isNotDeactivated() {
        var answer = api.change(admin, adminId, Map.of("status", "DEACTIVATED"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("last-administrator");
        assertThat(api.as(admin).get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void keepsTheRole() {
        var answer = api.change(admin, adminId, Map.of("roles", List.of("OWNER")));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("last-administrator");
        assertThat(api.user(admin, adminId).json().path("roles").toString()).isEqualTo("[\"ADMIN\",\"OWNER\"]");
    }

    @Test
    void doesNotCountDeactivatedOnes() {
        var other = newAdministrator();
        api.change(admin, other, Map.of("status", "DEACTIVATED"));

        assertThat(api.change(admin, adminId, Map.of("status", "DEACTIVATED")).status())
                .isEqualTo(409);
    }

    @Test
    void mayGoWhenThereIsAnother() {
        newAdministrator();

        assertThat(api.change(admin, adminId, Map.of("roles", List.of("OWNER"))).status())
                .isEqualTo(200);
    }

    @RepeatedTest(5)
    void remainsWhenTwoRemoveEachOther() throws Exception {
        var other = newAdministrator();
        Callable<Answer> removeOther = () -> patch(other, Map.of("status", "DEACTIVATED"));
        Callable<Answer> removeAdmin = () -> patch(adminId, Map.of("roles", List.of()));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(removeOther, removeAdmin));

            assertThat(answers)
                    .extracting(answer -> answer.resultNow().status())
                    .containsExactlyInAnyOrder(200, 409);
        }
        assertThat(activeAdministrators()).isEqualTo(1);
    }

    /// The control: without the lock the same wishes leave nobody, so the lock is what keeps one.
    @Test
    void wouldVanishWithoutTheLock() throws Exception {
        var other = newAdministrator();
        var change = new UserChange(null, null, UserStatus.DEACTIVATED, null);
        var unlocked = new ChangeUser(
                users, queries, grantRoles, new Succession(new Unlocked(jdbc), mock(Owners.class)), Clock.systemUTC());
        Callable<ChangeOutcome> removeOther = () -> inTransaction(unlocked, other, change);
        Callable<ChangeOutcome> removeAdmin = () -> inTransaction(unlocked, adminId, change);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = threads.invokeAll(List.of(removeOther, removeAdmin));

            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome.resultNow()).isInstanceOf(Changed.class));
        }
        assertThat(activeAdministrators()).isZero();
    }

    /// Does not lock, and lets both look before either leaps.
    private static final class Unlocked extends Administrators {

        private final CyclicBarrier both = new CyclicBarrier(2);

        Unlocked(JdbcClient jdbc) {
            super(jdbc);
        }

        @Override
        void lock() {
            // this is the point
        }

        @Override
        boolean hasNoneBut(UUID userId) {
            var answer = super.hasNoneBut(userId);
            try {
                both.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return answer;
        }
    }

    private ChangeOutcome inTransaction(ChangeUser changeUser, UUID id, UserChange change) {
        var by = new CurrentUser(
                adminId,
                CurrentUser.Kind.PERSON,
                "Admin",
                Api.ADMIN_EMAIL,
                Locale.ENGLISH,
                Set.of(Permission.USERS_MANAGE),
                Map.of(),
                new CurrentUser.SignIn(null, "", Instant.EPOCH, Set.of()));
        return new TransactionTemplate(transactions).execute(_ -> changeUser.change(by, id, change, _ -> {}));
    }

    private UUID newAdministrator() {
        var person = api.register("Second");
        assertThat(api.change(admin, person.id(), Map.of("roles", List.of("ADMIN", "OWNER")))
                        .status())
                .isEqualTo(200);
        return person.id();
    }

    private Answer patch(UUID id, Map<String, ?> change) {
        return api.as(admin).with("If-Match", "*").patch("/api/v1/users/" + id, change);
    }

    private long activeAdministrators() {
        return jdbc.sql("""
                SELECT count(*) FROM user_roles ur JOIN roles r ON r.id = ur.role_id JOIN users u ON u.id = ur.user_id
                WHERE r.name = 'ADMIN' AND u.status = 'ACTIVE'""").query(Long.class).single();
    }
}
