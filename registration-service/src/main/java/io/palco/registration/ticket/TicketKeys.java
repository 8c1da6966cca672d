package io.palco.registration.ticket;

import io.palco.platform.security.MasterKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The keys that sign tickets. The first instance that starts makes one; its private half rests
/// encrypted.
@Component
class TicketKeys implements SmartInitializingSingleton {

    private static final String ALGORITHM = "Ed25519";
    private static final String PURPOSE = "ticket key";
    private static final long BOOTSTRAP_LOCK = 0x7469636b6574L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final MasterKey masterKey;
    private final Clock clock;
    private volatile @Nullable List<TicketKey> keys;

    TicketKeys(JdbcClient jdbc, TransactionTemplate transactions, MasterKey masterKey, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.masterKey = masterKey;
        this.clock = clock;
    }

    /// Fails the start, not the first registration, when the keys cannot be opened.
    @Override
    public void afterSingletonsInstantiated() {
        if (load().isEmpty()) {
            transactions.executeWithoutResult(_ -> generateUnlessThere());
        }
        keys = load();
    }

    /// The key that signs new tickets.
    TicketKey current() {
        return all().getFirst();
    }

    /// Every key whose tickets are still good, the newest first.
    List<TicketKey> all() {
        return Objects.requireNonNull(keys, "keys are loaded at start");
    }

    private void generateUnlessThere() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", BOOTSTRAP_LOCK)
                .query()
                .singleRow();
        if (!load().isEmpty()) {
            return;
        }
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var id = new byte[4];
            new SecureRandom().nextBytes(id);
            jdbc.sql("""
                    INSERT INTO ticket_keys (id, public_key, sealed_private_key, created_at)
                    VALUES (:id, :publicKey, :sealed, :now)
                    """)
                    .param("id", HexFormat.of().formatHex(id))
                    .param("publicKey", pair.getPublic().getEncoded())
                    .param("sealed", masterKey.seal(pair.getPrivate().getEncoded(), PURPOSE))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is part of every Java", e);
        }
    }

    private List<TicketKey> load() {
        return jdbc.sql("SELECT * FROM ticket_keys ORDER BY created_at DESC, id")
                .query(this::key)
                .list();
    }

    private TicketKey key(ResultSet rs, int row) throws SQLException {
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            var secret = masterKey.open(rs.getBytes("sealed_private_key"), PURPOSE);
            return new TicketKey(
                    rs.getString("id"),
                    (EdECPublicKey) factory.generatePublic(new X509EncodedKeySpec(rs.getBytes("public_key"))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored ticket key is damaged", e);
        }
    }
}
