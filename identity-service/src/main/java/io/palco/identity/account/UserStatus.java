package io.palco.identity.account;

/// Whether a user may sign in.
public enum UserStatus {
    ACTIVE,
    DEACTIVATED
}
