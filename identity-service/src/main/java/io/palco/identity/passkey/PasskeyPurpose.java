package io.palco.identity.passkey;

/// What a challenge is for; the answer to one is worth nothing for another.
public enum PasskeyPurpose {
    REGISTER,
    /// Signing in with nothing but the key.
    SIGN_IN,
    /// Signing in after the password.
    SECOND_FACTOR,
    STEP_UP
}
