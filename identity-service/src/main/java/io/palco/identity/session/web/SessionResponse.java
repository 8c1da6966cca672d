package io.palco.identity.session.web;

import io.palco.identity.session.OwnSessions;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session: somebody signed in on a device.
///
/// @param current whether it is the one that asks
/// @param device  what people call it, for example "Firefox, Linux"
/// @param address the network address it was signed in from
/// @param known   whether the device had signed them in before
record SessionResponse(
        UUID id, boolean current, String device, String address, Instant createdAt, Instant lastUsedAt, boolean known) {

    static SessionResponse of(OwnSessions.View session, @Nullable UUID current) {
        return new SessionResponse(
                session.id(),
                session.id().equals(current),
                session.device(),
                session.address(),
                session.createdAt(),
                session.lastUsedAt(),
                session.known());
    }
}
