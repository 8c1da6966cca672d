package io.palco.identity.key;

import io.palco.identity.settings.InvalidSettingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Encrypts what must not lie open in the database: AES-256-GCM (NIST SP 800-38D) with a random nonce before
/// and the tag behind the ciphertext, bound to the name of what is encrypted so that rows cannot be swapped.
@Component
final class MasterKey {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String hex;
    private final SecureRandom random = new SecureRandom();

    MasterKey(KeyProperties properties) {
        this.hex = properties.masterKey();
    }

    /// @param name what is encrypted; needed again to decrypt it
    byte[] encrypt(byte[] plain, String name) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var ciphertext = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(plain);
            var result = Arrays.copyOf(nonce, NONCE_BYTES + ciphertext.length);
            System.arraycopy(ciphertext, 0, result, NONCE_BYTES, ciphertext.length);
            return result;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /// @throws InvalidSettingException when it was encrypted under another master key or another name
    byte[] decrypt(byte[] encrypted, String name) {
        try {
            var nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, nonce, name)
                    .doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
        } catch (AEADBadTagException _) {
            throw new InvalidSettingException(
                    "PALCO_MASTER_KEY is not the one that the signing keys in the database were encrypted with.",
                    "Start with the former master key.");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /// @throws InvalidSettingException when it is missing or malformed
    private SecretKeySpec key() {
        if (!hex.matches("[0-9a-fA-F]{64}")) {
            throw new InvalidSettingException(
                    hex.isEmpty() ? "PALCO_MASTER_KEY is missing." : "PALCO_MASTER_KEY is malformed.",
                    "Set it to 64 random hexadecimal digits, for example from `openssl rand -hex 32`, and keep it: the"
                            + " signing keys in the database cannot be read without it.");
        }
        return new SecretKeySpec(HexFormat.of().parseHex(hex), "AES");
    }
}
