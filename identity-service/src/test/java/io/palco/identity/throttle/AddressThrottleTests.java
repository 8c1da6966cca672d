package io.palco.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressThrottleTests {

    @Test
    void takesANetworkOfSixtyFourBitsForOneAddress() {
        assertThat(AddressThrottle.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(AddressThrottle.network("2001:db8:1:2::1"))
                .isNotEqualTo(AddressThrottle.network("2001:db8:1:3::1"));
    }

    @Test
    void tellsAddressesApart() {
        assertThat(AddressThrottle.network("192.0.2.1")).isNotEqualTo(AddressThrottle.network("192.0.2.2"));
    }

    @Test
    void asksNoNameServer() {
        assertThat(AddressThrottle.network("evil.example")).isEqualTo("evil.example");
        assertThat(AddressThrottle.network("")).isEmpty();
    }
}
