package io.palco.identity.key;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import io.palco.identity.settings.InvalidSettingException;
import io.palco.platform.security.MasterKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of keys. Private halves rest in it sealed with the master key.
@Component
class SigningKeys {

    /// Any number that no other use of PostgreSQL's advisory locks in this database has.
    private static final long LOCK = 0x70616c636f0002L;

    private final JdbcClient jdbc;
    private final MasterKey masterKey;

    SigningKeys(JdbcClient jdbc, MasterKey masterKey) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
    }

    /// Keeps other replicas from making keys until the transaction ends.
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .single();
    }

    /// The id of the key that signs at a time. Asked for each token, so that replicas agree on a change at
    /// once.
    Optional<String> idSigningAt(Instant time) {
        return jdbc.sql("SELECT kid FROM signing_keys WHERE active_from <= :time ORDER BY active_from DESC LIMIT 1")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /// When the newest key began or will begin to sign.
    Optional<Instant> newestActiveFrom() {
        return jdbc.sql("SELECT active_from FROM signing_keys ORDER BY active_from DESC LIMIT 1")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /// @throws InvalidSettingException when it was sealed with another master key
    SigningKey load(String id) {
        return jdbc.sql("SELECT kid, public_jwk, private_key, active_from FROM signing_keys WHERE kid = :id")
                .param("id", id)
                .query(this::signingKey)
                .single();
    }

    JWKSet publishedAt(Instant time) {
        List<JWK> keys = jdbc.sql("""
                SELECT public_jwk FROM signing_keys WHERE published_until IS NULL OR published_until > :time
                ORDER BY active_from DESC""")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query((row, _) -> (JWK) publicKey(row.getString(1)))
                .list();
        return new JWKSet(keys);
    }

    /// Adds a key that takes over from the newest one.
    ///
    /// @param formerUntil how long that one is still published
    void add(SigningKey added, Instant now, Instant formerUntil) {
        jdbc.sql("UPDATE signing_keys SET published_until = :until WHERE published_until IS NULL")
                .param("until", formerUntil.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                INSERT INTO signing_keys (kid, public_jwk, private_key, created_at, active_from)
                VALUES (:kid, :publicJwk, :privateKey, :now, :activeFrom)""")
                .param("kid", added.id())
                .param("publicJwk", added.key().toPublicJWK().toJSONString())
                .param("privateKey", masterKey.seal(privateBytes(added.key()), purpose(added.id())))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("activeFrom", added.activeFrom().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Forgets keys that were announced but have not signed yet.
    void removeAnnounced(Instant now) {
        jdbc.sql("DELETE FROM signing_keys WHERE active_from > :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Forgets keys that no valid token needs any more.
    void removeRetired(Instant now) {
        jdbc.sql("DELETE FROM signing_keys WHERE published_until <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private SigningKey signingKey(ResultSet row, int number) throws SQLException {
        var id = row.getString("kid");
        var pkcs8 = open(row.getBytes("private_key"), id);
        try {
            var privateKey = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            var key = new RSAKey.Builder(publicKey(row.getString("public_jwk")))
                    .privateKey(privateKey)
                    .build();
            return new SigningKey(
                    key, row.getObject("active_from", OffsetDateTime.class).toInstant());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key " + id + " is damaged", e);
        }
    }

    private byte[] open(byte[] sealed, String id) {
        try {
            return masterKey.open(sealed, purpose(id));
        } catch (IllegalStateException _) {
            throw new InvalidSettingException(
                    "PALCO_MASTER_KEY is not the one that the signing keys in the database were sealed with.",
                    "Start with the former master key.");
        }
    }

    /// Names the key, so that rows cannot be swapped.
    private static String purpose(String id) {
        return "signing-key " + id;
    }

    private static RSAKey publicKey(String jwk) {
        try {
            return RSAKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("a public key in the database is damaged", e);
        }
    }

    private static byte[] privateBytes(RSAKey key) {
        try {
            return key.toRSAPrivateKey().getEncoded();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
