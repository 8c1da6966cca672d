package io.palco.identity.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes values so that no two different sequences of values give the same bytes: every text has its length before it,
/// an absent one the length -1.
final class CanonicalBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CanonicalBytes number(long value) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    CanonicalBytes text(@Nullable Object value) {
        if (value == null) {
            return number(-1);
        }
        var utf8 = value.toString().getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    CanonicalBytes texts(Map<String, String> values) {
        number(values.size());
        new TreeMap<>(values).forEach((name, value) -> text(name).text(value));
        return this;
    }

    /// In hexadecimal digits.
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
