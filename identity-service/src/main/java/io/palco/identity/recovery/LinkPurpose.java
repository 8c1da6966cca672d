package io.palco.identity.recovery;

/// What a mailed link is for.
enum LinkPurpose {
    RESET_PASSWORD,
    VERIFY_EMAIL
}
