package io.palco.identity.mfa;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/// One-time passwords after RFC 6238 as every app computes them: HMAC-SHA-1, six digits, thirty seconds. A clock may
/// be one step off in either direction.
final class Totp {

    static final int DIGITS = 6;

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(
            STEP, DIGITS, TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1);

    private Totp() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /// The secret as people type it.
    static String base32(byte[] secret) {
        return new String(Base32.encode(secret), StandardCharsets.US_ASCII).replace("=", "");
    }

    /// What an app reads from the QR code (Key URI Format).
    static String uri(byte[] secret, String account) {
        return "otpauth://totp/Palco:%s?secret=%s&issuer=Palco&algorithm=SHA1&digits=%d&period=%d"
                .formatted(encoded(account), base32(secret), DIGITS, STEP.toSeconds());
    }

    /// The code of the step that a moment lies in.
    static String code(byte[] secret, Instant at) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("any bytes are a key of HMAC", e);
        }
    }

    /// The step whose code this is, if it is the present one or next to it. All of them are compared, so the time it
    /// takes tells nothing.
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var given = code.getBytes(StandardCharsets.UTF_8);
        var present = now.getEpochSecond() / STEP.toSeconds();
        var matching = LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> MessageDigest.isEqual(
                        given,
                        code(secret, Instant.ofEpochSecond(step * STEP.toSeconds()))
                                .getBytes(StandardCharsets.UTF_8)))
                .toArray();
        return matching.length == 0 ? OptionalLong.empty() : OptionalLong.of(matching[matching.length - 1]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
