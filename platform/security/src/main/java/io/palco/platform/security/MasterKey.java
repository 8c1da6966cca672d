package io.palco.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts secrets that must rest in a database, with AES-256-GCM. The key comes from
/// `PALCO_MASTER_KEY`, 64
/// hexadecimal
/// digits, and never from Git or the database. A sealed value is a random nonce followed by the
/// ciphertext.
public final class MasterKey {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private MasterKey(SecretKey key) {
        this.key = key;
    }

    /// @throws IllegalArgumentException when the text is not 64 hexadecimal digits; the text is not
    ///   repeated in the
    /// message
    public static MasterKey ofHex(String hex) {
        try {
            var bytes = HexFormat.of().parseHex(hex.strip());
            if (bytes.length == KEY_BYTES) {
                return new MasterKey(new SecretKeySpec(bytes, "AES"));
            }
        } catch (IllegalArgumentException _) {
            // the same answer as for a wrong length, and never the value itself
        }
        throw new IllegalArgumentException(
                "PALCO_MASTER_KEY must be 64 hexadecimal digits; make one with: openssl rand -hex 32");
    }

    /// @param purpose what the secret is for; the same must be given to [#open], so values cannot be
    ///   swapped
    public byte[] seal(byte[] secret, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var ciphertext = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(secret);
            var sealed = Arrays.copyOf(nonce, NONCE_BYTES + ciphertext.length);
            System.arraycopy(ciphertext, 0, sealed, NONCE_BYTES, ciphertext.length);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    /// @throws IllegalStateException when it was sealed with another key or for another purpose, or
    ///   was tampered with
    public byte[] open(byte[] sealed, String purpose) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), purpose)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "A stored secret (" + purpose + ") does not open with this PALCO_MASTER_KEY", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
