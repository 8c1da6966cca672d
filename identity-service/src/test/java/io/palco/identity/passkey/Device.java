package io.palco.identity.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A device with one key, and the browser in front of it: what the tests need of an authenticator (WebAuthn level 3,
/// ES256, attestation `none`). What a thief or another site would do differently can be set.
final class Device {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final byte[] id = new byte[16];
    private final KeyPair keys;
    private byte[] owner = new byte[0];
    private int counter;

    String origin = "http://localhost:8080";
    String rpId = "localhost";
    boolean verifiesItsOwner = true;

    Device() {
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Puts its counter back, as a copy of the key would.
    void forgetItsLastUses() {
        counter = 0;
    }

    /// Answers `navigator.credentials.create`.
    Map<String, Object> create(JsonNode publicKey) {
        owner = decoded(publicKey.at("/user/id").asString());
        var clientData =
                clientData("webauthn.create", publicKey.path("challenge").asString());
        var attested = join(
                authenticatorData(ATTESTED),
                new byte[16],
                new byte[] {0, (byte) id.length},
                id,
                HexFormat.of().parseHex("a5010203262001215820"),
                coordinate(((ECPublicKey) keys.getPublic()).getW().getAffineX()),
                HexFormat.of().parseHex("225820"),
                coordinate(((ECPublicKey) keys.getPublic()).getW().getAffineY()));
        var attestation = join(
                HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) attested.length},
                attested);
        return credential(Map.of("clientDataJSON", encoded(clientData), "attestationObject", encoded(attestation)));
    }

    /// Answers `navigator.credentials.get`.
    Map<String, Object> get(JsonNode publicKey) {
        counter++;
        var clientData = clientData("webauthn.get", publicKey.path("challenge").asString());
        var data = authenticatorData(0);
        return credential(Map.of(
                "clientDataJSON", encoded(clientData),
                "authenticatorData", encoded(data),
                "signature", encoded(signature(join(data, sha256(clientData)))),
                "userHandle", encoded(owner)));
    }

    private Map<String, Object> credential(Map<String, Object> response) {
        return Map.of(
                "id",
                encoded(id),
                "rawId",
                encoded(id),
                "type",
                "public-key",
                "authenticatorAttachment",
                "platform",
                "clientExtensionResults",
                Map.of(),
                "response",
                response);
    }

    private byte[] clientData(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flags) {
        var all = flags | PRESENT | (verifiesItsOwner ? VERIFIED : 0);
        return join(
                sha256(rpId.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) all},
                ByteBuffer.allocate(4).putInt(counter).array());
    }

    private byte[] signature(byte[] data) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var from = Math.max(0, bytes.length - 32);
        var fixed = new byte[32];
        System.arraycopy(bytes, from, fixed, 32 - (bytes.length - from), bytes.length - from);
        return fixed;
    }

    private static byte[] sha256(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
