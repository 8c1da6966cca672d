package io.palco.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.test.util.ReflectionTestUtils;

class UserTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void isActiveFromTheStart() {
        assertThat(user().isActive()).isTrue();
    }

    @Test
    void announcesADeactivationOnce() {
        var user = user();

        user.become(UserStatus.DEACTIVATED, NOW);
        user.become(UserStatus.DEACTIVATED, NOW);

        assertThat(user.isActive()).isFalse();
        assertThat(announced(user)).containsExactly(new UserDeactivated(user.id()));
    }

    @Test
    void announcesNothingWhenReactivated() {
        var user = user();
        user.become(UserStatus.DEACTIVATED, NOW);
        ReflectionTestUtils.invokeMethod(user, AbstractAggregateRoot.class, "clearDomainEvents");

        user.become(UserStatus.ACTIVE, NOW);

        assertThat(user.isActive()).isTrue();
        assertThat(announced(user)).isEmpty();
    }

    @Test
    void announcesANewPassword() {
        var user = user();

        user.replacePassword("another hash", null, NOW);

        assertThat(announced(user)).containsExactly(new PasswordReplaced(user.id(), null));
    }

    private static User user() {
        var user = User.create(UUID.randomUUID(), "ana@example.org", "a hash", "Ana", "en", NOW);
        ReflectionTestUtils.invokeMethod(user, AbstractAggregateRoot.class, "clearDomainEvents");
        return user;
    }

    private static Collection<Object> announced(User user) {
        Collection<Object> events = ReflectionTestUtils.invokeMethod(user, AbstractAggregateRoot.class, "domainEvents");
        return Objects.requireNonNull(events);
    }
}
