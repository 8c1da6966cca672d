package io.palco.identity.session;

import java.time.Instant;
import java.util.List;

/// That somebody proved who they are.
///
/// @param at      when, with every factor they have
/// @param methods how (RFC 8176): `pwd`, `otp`, `hwk`, and `mfa` when it was more than one factor
public record Proof(Instant at, List<String> methods) {

    public static Proof ofPassword(Instant at) {
        return new Proof(at, List.of("pwd"));
    }
}
