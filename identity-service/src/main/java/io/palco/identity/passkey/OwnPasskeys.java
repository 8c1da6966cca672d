package io.palco.identity.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The passkeys of one user, as they see and change them; those of others are not there for them.
@Component
public class OwnPasskeys {

    private final JdbcClient jdbc;

    OwnPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Passkey> of(UUID userId) {
        return jdbc.sql("SELECT id, label, created_at, last_used_at FROM passkeys WHERE user_id = :user ORDER BY id")
                .param("user", userId)
                .query(OwnPasskeys::passkey)
                .list();
    }

    public boolean exist(UUID userId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM passkeys WHERE user_id = :user)")
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    /// @return whether there is such a passkey of this user
    public boolean rename(UUID userId, UUID id, String label) {
        return jdbc.sql("UPDATE passkeys SET label = :label WHERE id = :id AND user_id = :user")
                        .param("label", label)
                        .param("id", id)
                        .param("user", userId)
                        .update()
                > 0;
    }

    /// @return whether there was such a passkey of this user
    public boolean remove(UUID userId, UUID id) {
        return jdbc.sql("DELETE FROM passkeys WHERE id = :id AND user_id = :user")
                        .param("id", id)
                        .param("user", userId)
                        .update()
                > 0;
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        var used = row.getObject("last_used_at", OffsetDateTime.class);
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
