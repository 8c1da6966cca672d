package io.palco.identity.organization.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/// Who is to own the organization.
record TransferRequest(@NotNull UUID userId) {}
