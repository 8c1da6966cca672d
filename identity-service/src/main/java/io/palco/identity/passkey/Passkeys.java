package io.palco.identity.passkey;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// The table of passkeys, as Spring Security's ceremonies read and write it.
@Component
class Passkeys implements UserCredentialRepository {

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds a credential, or notes the use of a known one. A key that counts its signatures must have counted on; if
    /// not, somebody has a copy of it.
    ///
    /// @throws IllegalStateException when it has not
    @Override
    public void save(CredentialRecord record) {
        if (findByCredentialId(record.getCredentialId()) == null) {
            add(record);
        } else if (!noteUse(record)) {
            throw new IllegalStateException("the passkey's counter went back: somebody may have a copy of the key");
        }
    }

    private boolean noteUse(CredentialRecord record) {
        return jdbc.sql("""
                UPDATE passkeys
                SET signature_count = :count, uv_initialized = :uv, backup_state = :backedUp, last_used_at = :used
                WHERE credential_id = :credential AND (signature_count < :count OR signature_count = 0 AND :count = 0)""")
                        .param("count", record.getSignatureCount())
                        .param("uv", record.isUvInitialized())
                        .param("backedUp", record.isBackupState())
                        .param("used", record.getLastUsed().atOffset(ZoneOffset.UTC))
                        .param("credential", record.getCredentialId().getBytes())
                        .update()
                > 0;
    }

    private void add(CredentialRecord record) {
        jdbc.sql("""
                INSERT INTO passkeys (id, user_id, label, credential_id, public_key, signature_count, uv_initialized,
                       transports, backup_eligible, backup_state, attestation_object, client_data, created_at)
                VALUES (:id, :user, :label, :credential, :key, :count, :uv,
                        :transports, :eligible, :backedUp, :attestation, :clientData, :now)""")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("user", UserHandle.userId(record.getUserEntityUserId()))
                .param("label", record.getLabel())
                .param("credential", record.getCredentialId().getBytes())
                .param("key", record.getPublicKey().getBytes())
                .param("count", record.getSignatureCount())
                .param("uv", record.isUvInitialized())
                .param("transports", transports(record))
                .param("eligible", record.isBackupEligible())
                .param("backedUp", record.isBackupState())
                .param("attestation", bytes(record.getAttestationObject()))
                .param("clientData", bytes(record.getAttestationClientDataJSON()))
                .param("now", record.getCreated().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql("SELECT * FROM passkeys WHERE credential_id = :credential")
                .param("credential", credentialId.getBytes())
                .query(Passkeys::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("SELECT * FROM passkeys WHERE user_id = :user ORDER BY created_at")
                .param("user", UserHandle.userId(handle))
                .query(Passkeys::credential)
                .list();
    }

    @Override
    public void delete(Bytes credentialId) {
        jdbc.sql("DELETE FROM passkeys WHERE credential_id = :credential")
                .param("credential", credentialId.getBytes())
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static String[] transports(CredentialRecord record) {
        return record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .toArray(String[]::new);
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        var builder = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(UserHandle.of(row.getObject("user_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .label(row.getString("label"))
                .created(time(row, "created_at"))
                .lastUsed(row.getObject("last_used_at") == null ? time(row, "created_at") : time(row, "last_used_at"));
        var attestation = row.getBytes("attestation_object");
        var clientData = row.getBytes("client_data");
        if (attestation != null && clientData != null) {
            builder.attestationObject(new Bytes(attestation)).attestationClientDataJSON(new Bytes(clientData));
        }
        return builder.build();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
