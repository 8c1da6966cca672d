package io.palco.contracts.identity;

/// The mails that are about accounts, with the names of the facts each of them tells.
public enum AccountMailKind {
    /// Confirm that the address is yours; link `/verify-email#token=…`.
    VERIFY_EMAIL,
    /// Choose a new password; link `/reset-password#token=…`.
    RESET_PASSWORD,
    /// Somebody asked to reset the password of an address that has no account: told to its owner only.
    NO_ACCOUNT,
    /// The password was changed; link `/forgot-password`.
    PASSWORD_CHANGED,
    /// The account's address is now another one; facts `newEmail`; sent to the old address.
    EMAIL_CHANGED,
    /// Signed in on a device not seen before; facts `device`, `address`, `at`; link `/account/security`.
    NEW_DEVICE,
    /// A second factor was added, removed or replaced; facts `change` (TOTP_ADDED, TOTP_REMOVED, PASSKEY_ADDED,
    /// PASSKEY_REMOVED, RECOVERY_CODES_REPLACED, RECOVERY_CODE_USED), `at`; link `/account/security`.
    SECOND_FACTOR_CHANGED,
    /// Too many wrong passwords: the account takes none for a while; facts `until`; link `/forgot-password`.
    ACCOUNT_LOCKED,
    /// Join an organization; facts `organization`, `invitedBy`, `roles`; link `/invitations#token=…`.
    INVITATION,
    /// The archive of everything about somebody can be fetched; link `/account/privacy`.
    EXPORT_READY,
    /// The account and everything about the person are gone; facts `kept`, one line per exception.
    ACCOUNT_ERASED
}
