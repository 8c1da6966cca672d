package io.palco.identity.mfa;

import io.palco.platform.security.SecretToken;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Ten codes that each work once. Shown when they are made and never again; without letters and digits that look
/// alike, and read whatever the case and the hyphens.
@Component
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Makes new codes instead of all former ones; must run in a transaction.
    List<String> replace(UUID userId) {
        remove(userId);
        var codes = Stream.generate(RecoveryCodes::newCode).limit(CODES).toList();
        codes.forEach(code -> jdbc.sql("""
                INSERT INTO recovery_codes (user_id, hash, created_at) VALUES (:user, :hash, :now)""")
                .param("user", userId)
                .param("hash", hash(userId, code))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
        return codes;
    }

    int left(UUID userId) {
        return jdbc.sql("SELECT count(*) FROM recovery_codes WHERE user_id = :user")
                .param("user", userId)
                .query(Integer.class)
                .single();
    }

    /// Uses a code up.
    boolean use(UUID userId, String code) {
        return jdbc.sql("DELETE FROM recovery_codes WHERE user_id = :user AND hash = :hash")
                        .param("user", userId)
                        .param("hash", hash(userId, code))
                        .update()
                > 0;
    }

    void remove(UUID userId) {
        jdbc.sql("DELETE FROM recovery_codes WHERE user_id = :user")
                .param("user", userId)
                .update();
    }

    private static byte[] hash(UUID userId, String code) {
        return SecretToken.sha256(userId + ":" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    private static String newCode() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> newGroup()).collect(Collectors.joining("-"));
    }

    private static String newGroup() {
        return RANDOM.ints(GROUP_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
