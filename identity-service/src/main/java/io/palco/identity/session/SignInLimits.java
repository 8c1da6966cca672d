package io.palco.identity.session;

import io.palco.identity.throttle.AddressThrottle;
import io.palco.identity.throttle.Limit;
import io.palco.identity.throttle.Throttle;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Counts wrong passwords: per account that was tried, whether there is one or not, and per network address, behind
/// which somebody may be trying many accounts. An account that reaches its limit takes no password for a while, twice
/// as long each further time within a day. The answers to attempts beyond the limit tell nothing, not even those that
/// were already under way.
@Component
class SignInLimits {

    private static final int MOST_DOUBLINGS = 6;

    private final Throttle throttle;
    private final AddressThrottle addresses;
    private final SessionProperties.Throttle limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInLimits(
            Throttle throttle,
            AddressThrottle addresses,
            SessionProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.throttle = throttle;
        this.addresses = addresses;
        this.limits = properties.throttle();
        this.events = events;
        this.clock = clock;
    }

    /// How long to wait before the next attempt, if at all.
    Optional<Duration> waitFor(String email, Client client) {
        return longest(
                throttle.waitFor(perAccount(Duration.ZERO), email), addresses.waitFor(perAddress(), client.address()));
    }

    /// Counts a wrong password.
    ///
    /// @return how long to wait if this was beyond a limit
    Optional<Duration> fail(String email, Client client) {
        events.publishEvent(new SignInRefused(email));
        var window = limits.window().multipliedBy(1L << Math.min(throttle.countOf(locks(), email), MOST_DOUBLINGS));
        var account = perAccount(window);
        var wait = longest(throttle.count(account, email), addresses.count(perAddress(), client.address()));
        if (wait.isEmpty()) {
            throttle.waitFor(account, email).ifPresent(locked -> lock(email, locked));
        }
        return wait;
    }

    /// Forgets the failures of an account: its owner has signed in. Those of the address stay, or an attacker would
    /// sign in to an account of their own every now and then.
    void clear(String email) {
        throttle.clear(perAccount(Duration.ZERO), email);
    }

    private void lock(String email, Duration locked) {
        throttle.count(locks(), email);
        events.publishEvent(new AccountLocked(email, clock.instant().plus(locked)));
    }

    private Limit perAccount(Duration window) {
        return new Limit("wrong-passwords", limits.failures(), window);
    }

    private Limit perAddress() {
        return new Limit("wrong-passwords-by-address", limits.failuresPerAddress(), limits.window());
    }

    private static Limit locks() {
        return new Limit("account-locks", MOST_DOUBLINGS, Duration.ofDays(1));
    }

    @SafeVarargs
    private static Optional<Duration> longest(Optional<Duration>... waits) {
        return Stream.of(waits).flatMap(Optional::stream).max(Duration::compareTo);
    }
}
