package io.palco.identity.session;

import java.time.Instant;

/// Too many wrong passwords were tried on this address, whether it has an account or not.
record AccountLocked(String email, Instant until) {}
