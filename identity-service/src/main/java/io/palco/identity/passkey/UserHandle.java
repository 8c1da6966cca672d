package io.palco.identity.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/// What an authenticator knows a user by: the sixteen bytes of their id, which says nothing about them.
final class UserHandle {

    private UserHandle() {}

    static Bytes of(UUID userId) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(userId.getMostSignificantBits())
                .putLong(userId.getLeastSignificantBits())
                .array());
    }

    /// @throws IllegalArgumentException when it is none of ours
    static UUID userId(Bytes handle) {
        var bytes = handle.getBytes();
        if (bytes.length != 16) {
            throw new IllegalArgumentException("not a user handle of ours");
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
