package io.palco.identity.session;

import io.palco.identity.mfa.SecondFactorMethod;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/// That somebody proved who they are.
///
/// @param at      when, with every factor they have
/// @param methods how (RFC 8176): `pwd`, `otp`, `hwk`, and `mfa` when it was more than one factor
public record Proof(Instant at, List<String> methods) {

    private static final String PASSWORD = "pwd";
    private static final String MULTIPLE = "mfa";

    public static Proof ofPassword(Instant at) {
        return new Proof(at, List.of(PASSWORD));
    }

    /// A password and what came on top of it.
    static Proof ofPasswordAnd(SecondFactorMethod method, Instant at) {
        return new Proof(at, List.of(PASSWORD, method.reference(), MULTIPLE));
    }

    /// A key that somebody has and that made sure of them by finger, face or PIN: two factors in one.
    static Proof ofPasskey(Instant at) {
        return new Proof(at, List.of(SecondFactorMethod.PASSKEY.reference(), MULTIPLE));
    }

    /// The same person has shown their password once more.
    Proof renewedByPassword(Instant now) {
        var all = new TreeSet<>(methods);
        all.add(PASSWORD);
        return new Proof(now, List.copyOf(all));
    }

    /// The same person has shown a second factor on top of what they had shown before.
    Proof renewedBy(SecondFactorMethod method, Instant now) {
        var all = new TreeSet<>(methods);
        all.add(method.reference());
        all.add(MULTIPLE);
        return new Proof(now, List.copyOf(all));
    }
}
