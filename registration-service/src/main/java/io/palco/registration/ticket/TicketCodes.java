package io.palco.registration.ticket;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes and checks ticket codes: what the QR shows, verifiable without a network by whoever has the
/// public keys.
///
/// `PALCO1.<payload>.<signature>`, both parts base64url. The payload is 36 bytes: 4 key id, 16 event
/// id, 16
/// registration
/// id. The signature is Ed25519 (RFC 8032) over the ASCII text before the last dot.
@Component
public class TicketCodes {

    private static final String PREFIX = "PALCO1.";
    private static final int PAYLOAD_BYTES = 36;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final TicketKeys keys;

    TicketCodes(TicketKeys keys) {
        this.keys = keys;
    }

    /// What a good code says.
    public record Ticket(UUID eventId, UUID registrationId) {}

    public String sign(Ticket ticket) {
        var key = keys.current();
        var payload = ByteBuffer.allocate(PAYLOAD_BYTES)
                .put(HexFormat.of().parseHex(key.id()))
                .putLong(ticket.eventId().getMostSignificantBits())
                .putLong(ticket.eventId().getLeastSignificantBits())
                .putLong(ticket.registrationId().getMostSignificantBits())
                .putLong(ticket.registrationId().getLeastSignificantBits());
        var signed = PREFIX + ENCODER.encodeToString(payload.array());
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key.privateKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + ENCODER.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ticket could not be signed", e);
        }
    }

    /// @return what the code says; empty when it is not ours or was altered
    public Optional<Ticket> verify(String code) {
        var dot = code.lastIndexOf('.');
        if (!code.startsWith(PREFIX) || dot <= PREFIX.length()) {
            return Optional.empty();
        }
        try {
            var payload = ByteBuffer.wrap(Base64.getUrlDecoder().decode(code.substring(PREFIX.length(), dot)));
            if (payload.remaining() != PAYLOAD_BYTES) {
                return Optional.empty();
            }
            var keyId = new byte[4];
            payload.get(keyId);
            var ticket = new Ticket(
                    new UUID(payload.getLong(), payload.getLong()), new UUID(payload.getLong(), payload.getLong()));
            var proof = Base64.getUrlDecoder().decode(code.substring(dot + 1));
            return isSigned(HexFormat.of().formatHex(keyId), code.substring(0, dot), proof)
                    ? Optional.of(ticket)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean isSigned(String keyId, String text, byte[] proof) {
        return keys.all().stream().filter(key -> key.id().equals(keyId)).anyMatch(key -> {
            try {
                var signature = Signature.getInstance("Ed25519");
                signature.initVerify(key.publicKey());
                signature.update(text.getBytes(StandardCharsets.US_ASCII));
                return signature.verify(proof);
            } catch (GeneralSecurityException _) {
                return false;
            }
        });
    }
}
