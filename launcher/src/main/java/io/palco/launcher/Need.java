package io.palco.launcher;

/// What a service must be told to do its work.
enum Need {
    DATABASE,
    BROKER,
    REDIS,
    SMTP,
    MASTER_KEY,
    MAIL_KEY,
    FIRST_ADMIN,
    FILES
}
