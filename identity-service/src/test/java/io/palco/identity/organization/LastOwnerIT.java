package io.palco.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.identity.Api;
import io.palco.identity.IdentityTest;
import io.palco.identity.role.MemberRoles;
import io.palco.identity.role.Owners;
import io.palco.platform.test.http.ApiClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IdentityTest
class LastOwnerIT {

    @Autowired
    Api api;

    @Autowired
    ConnectionFactory connections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Owners owners;

    @Autowired
    MemberRoles members;

    @Autowired
    PlatformTransactionManager transactions;

    Team team;

    @BeforeEach
    void found() {
        team = Team.found(api, connections);
    }

    @Test
    void neitherLeavesNorIsRemovedNorLosesTheRole() {
        assertStays(team.asOwner().post(team.path("/leave")));
        assertStays(team.asOwner().delete(team.path("/members/" + team.owner.id())));
        assertStays(team.setRoles(team.asOwner(), team.owner, "ORGANIZER"));
        assertThat(team.asOwner().get(team.path("/members")).status()).isEqualTo(200);
    }

    @Test
    void isNotDeactivated() {
        assertStays(api.change(api.loginAdmin(), team.owner.id(), Map.of("status", "DEACTIVATED")));
    }

    @Test
    void countsOnlyActiveOnes() {
        var second = team.member("Second", "OWNER");
        api.change(api.loginAdmin(), second.id(), Map.of("status", "DEACTIVATED"));

        assertStays(team.asOwner().post(team.path("/leave")));
    }

    @Test
    void mayGoWhenThereIsAnother() {
        team.member("Second", "OWNER");

        assertThat(team.asOwner().post(team.path("/leave")).status()).isEqualTo(204);
    }

    @RepeatedTest(5)
    void remainsWhenTwoLeaveAtTheSameMoment() throws Exception {
        var second = team.member("Second", "OWNER");
        var first = team.asOwner();
        var other = team.as(second);
        Callable<Answer> one = () -> first.post(team.path("/leave"));
        Callable<Answer> two = () -> other.post(team.path("/leave"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(one, two));

            assertThat(answers)
                    .extracting(answer -> answer.resultNow().status())
                    .containsExactlyInAnyOrder(204, 409);
        }
        assertThat(ownersLeft()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void remainsWhenOneIsDeactivatedWhileTheOtherLeaves() throws Exception {
        var second = team.member("Second", "OWNER");
        var admin = api.loginAdmin();
        var leaving = team.as(second);
        Callable<Answer> deactivate = () -> api.change(admin, team.owner.id(), Map.of("status", "DEACTIVATED"));
        Callable<Answer> leave = () -> leaving.post(team.path("/leave"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(deactivate, leave));

            assertThat(answers)
                    .extracting(answer -> answer.resultNow().status())
                    .contains(409)
                    .containsAnyOf(200, 204);
        }
        assertThat(ownersLeft()).isEqualTo(1);
    }

    /// The control: without the lock both find the other one there, and nobody is left.
    @Test
    void wouldVanishWithoutTheLock() throws Exception {
        var second = team.member("Second", "OWNER");
        var both = new CyclicBarrier(2);
        Callable<Boolean> one = () -> leaveUnlocked(team.owner.id(), both);
        Callable<Boolean> two = () -> leaveUnlocked(second.id(), both);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var left = threads.invokeAll(List.of(one, two));

            assertThat(left).allSatisfy(result -> assertThat(result.resultNow()).isTrue());
        }
        assertThat(ownersLeft()).isZero();
    }

    /// What leaving does, without locking, and both look before either leaps.
    private boolean leaveUnlocked(UUID user, CyclicBarrier both) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(_ -> {
            var isSole = owners.isSole(team.id, user);
            await(both);
            if (!isSole) {
                members.remove(team.id, user);
            }
            return !isSole;
        }));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertStays(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("last-owner");
    }

    private long ownersLeft() {
        return jdbc.sql("""
                SELECT count(*) FROM user_roles ur JOIN roles r ON r.id = ur.role_id JOIN users u ON u.id = ur.user_id
                WHERE r.name = 'OWNER' AND ur.organization_id = :org AND u.status = 'ACTIVE'""").param("org", team.id).query(Long.class).single();
    }
}
