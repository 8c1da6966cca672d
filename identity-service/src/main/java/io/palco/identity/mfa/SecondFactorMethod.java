package io.palco.identity.mfa;

/// How somebody can prove who they are beyond their password.
public enum SecondFactorMethod {
    /// A code of an authenticator app (RFC 6238).
    TOTP,
    /// One of the codes that were printed for the day the others are lost.
    RECOVERY_CODE,
    /// A key on a device that knows its owner (WebAuthn).
    PASSKEY;

    /// As tokens call it (RFC 8176).
    public String reference() {
        return this == PASSKEY ? "hwk" : "otp";
    }
}
