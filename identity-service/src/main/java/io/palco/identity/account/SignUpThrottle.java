package io.palco.identity.account;

import io.palco.identity.throttle.AddressThrottle;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets no machine make accounts by the thousand.
@Component
public class SignUpThrottle {

    private final AddressThrottle addresses;
    private final SignUpProperties properties;

    SignUpThrottle(AddressThrottle addresses, SignUpProperties properties) {
        this.addresses = addresses;
        this.properties = properties;
    }

    /// Counts a wish for an account.
    ///
    /// @return how long to wait if there were too many from this network address
    public Optional<Duration> count(String address) {
        return addresses.count(properties.limit(), address);
    }
}
