package io.palco.registration.terms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event will not take place; told inside the transaction that notes it.
public record EventCalledOff(UUID eventId, @Nullable String reason) {}
