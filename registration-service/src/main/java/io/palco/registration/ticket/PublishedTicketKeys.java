package io.palco.registration.ticket;

import java.security.interfaces.EdECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/// The public halves of the ticket keys, as the world sees them.
@Component
public class PublishedTicketKeys {

    private static final int X509_HEADER_BYTES = 12;

    private final TicketKeys keys;

    PublishedTicketKeys(TicketKeys keys) {
        this.keys = keys;
    }

    /// A JSON Web Key Set.
    public record KeySet(List<Key> keys) {}

    /// An Ed25519 public key (RFC 8037): `x` is its 32 bytes in base64url.
    public record Key(String kty, String crv, String kid, String use, String alg, String x) {}

    public KeySet keySet() {
        return new KeySet(keys.all().stream()
                .map(key -> new Key("OKP", "Ed25519", key.id(), "sig", "EdDSA", raw(key.publicKey())))
                .toList());
    }

    /// The X.509 form of an Ed25519 key is a fixed header and the 32 bytes (RFC 8410).
    private static String raw(EdECPublicKey key) {
        var encoded = key.getEncoded();
        var bytes = Arrays.copyOfRange(encoded, X509_HEADER_BYTES, encoded.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
