package io.palco.identity.session;

/// A wrong password was given for this address, whether it has an account or not.
record SignInRefused(String email) {}
