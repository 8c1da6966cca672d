package io.palco.identity.account.web;

import java.util.UUID;

/// A new account.
record AccountResponse(UUID id, String email, String name) {}
