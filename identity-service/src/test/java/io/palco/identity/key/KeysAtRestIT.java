package io.palco.identity.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.identity.IdentityTest;
import io.palco.identity.settings.InvalidSettingException;
import io.palco.platform.security.MasterKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@IdentityTest
class KeysAtRestIT {

    @Autowired
    SigningKeys keys;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KeyProperties properties;

    @Autowired
    MasterKey masterKey;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void lieEncryptedInTheDatabase() throws Exception {
        var id = keys.idSigningAt(clock.instant()).orElseThrow();
        var key = keys.load(id).key();

        var row = jdbc.sql("SELECT private_key FROM signing_keys WHERE kid = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
        var text = jdbc.sql("SELECT signing_keys::text FROM signing_keys WHERE kid = :id")
                .param("id", id)
                .query(String.class)
                .single();

        assertThat(contains(row, key.toRSAPrivateKey().getEncoded())).isFalse();
        assertThat(contains(row, bytes(key.getPrivateExponent().decodeToBigInteger())))
                .isFalse();
        assertThat(contains(row, bytes(key.toRSAPrivateKey().getModulus()))).isFalse();
        assertThat(text).doesNotContain(key.getPrivateExponent().toString(), "\"d\":");
    }

    @Test
    void areRefusedUnderAnotherMasterKey() {
        var others = new SigningKeys(jdbc, MasterKey.ofHex("ff".repeat(32)));
        var rotation = new KeyRotation(others, properties, clock, transactions);

        assertThatThrownBy(rotation::ensureKey)
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("PALCO_MASTER_KEY is not the one");
    }

    @Test
    void cannotBeSwappedBetweenRows() {
        var id = keys.idSigningAt(clock.instant()).orElseThrow();
        var row = jdbc.sql("SELECT private_key FROM signing_keys WHERE kid = :id")
                .param("id", id)
                .query(byte[].class)
                .single();

        assertThat(masterKey.open(row, "signing-key " + id)).isNotEmpty();
        assertThatThrownBy(() -> masterKey.open(row, "signing-key another")).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] bytes(BigInteger number) {
        return number.toByteArray();
    }

    private static boolean contains(byte[] haystack, byte[] needle) {
        var text = new String(haystack, StandardCharsets.ISO_8859_1);
        return text.contains(new String(needle, StandardCharsets.ISO_8859_1));
    }
}
