package io.palco.identity.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/// Counts by network address. Whoever has one IPv6 address has a whole /64 of them, so that is what counts.
@Component
public class AddressThrottle {

    private static final int NETWORK_BYTES = 8;

    private final Throttle throttle;
    private final List<IpAddressMatcher> trusted;

    AddressThrottle(Throttle throttle, ThrottleProperties properties) {
        this.throttle = throttle;
        this.trusted = properties.trustedAddresses().stream()
                .map(IpAddressMatcher::new)
                .toList();
    }

    /// As [Throttle#count], for a client's address.
    public Optional<Duration> count(Limit limit, String address) {
        return isTrusted(address) ? Optional.empty() : throttle.count(limit, network(address));
    }

    /// As [Throttle#waitFor], for a client's address.
    public Optional<Duration> waitFor(Limit limit, String address) {
        return isTrusted(address) ? Optional.empty() : throttle.waitFor(limit, network(address));
    }

    private boolean isTrusted(String address) {
        return isLiteral(address) && trusted.stream().anyMatch(network -> network.matches(address));
    }

    static String network(String address) {
        if (!isLiteral(address)) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes.length == 4 ? bytes : Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException _) {
            return address;
        }
    }

    /// Anything else would be looked up in the DNS.
    private static boolean isLiteral(String address) {
        return address.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.%]*");
    }
}
