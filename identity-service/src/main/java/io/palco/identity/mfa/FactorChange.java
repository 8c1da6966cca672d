package io.palco.identity.mfa;

/// What happened to somebody's second factors, as they are told by mail.
enum FactorChange {
    TOTP_ADDED,
    TOTP_REMOVED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    RECOVERY_CODES_REPLACED,
    RECOVERY_CODE_USED
}
