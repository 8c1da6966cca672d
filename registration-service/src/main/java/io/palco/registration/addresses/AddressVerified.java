package io.palco.registration.addresses;

import java.util.UUID;

/// From now on this address is known to be this user's.
public record AddressVerified(UUID userId, String email) {}
