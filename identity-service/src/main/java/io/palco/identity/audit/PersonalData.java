package io.palco.identity.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What an entry says about a person, and the salt that keeps it from being guessed out of its digest.
record PersonalData(Map<String, String> data, String salt) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static PersonalData of(Map<String, @Nullable String> facts) {
        var known = new TreeMap<String, String>();
        facts.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PersonalData(known, HexFormat.of().formatHex(salt));
    }

    /// What stands in the chain for it.
    String digest() {
        return new CanonicalBytes().text(salt).texts(data).sha256();
    }
}
