package io.palco.identity.account;

import io.palco.identity.role.BuiltInRole;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The active users with the role `ADMIN`. There must always be one, so whoever may be taking one away takes
/// the lock first: two administrators cannot remove each other at the same time.
@Component
class Administrators {

    /// Any number that no other use of PostgreSQL's advisory locks in this database has.
    private static final long LOCK = 0x70616c636f0001L;

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds until the end of the transaction, against all replicas.
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .single();
    }

    boolean exist() {
        return jdbc.sql("SELECT EXISTS (" + ACTIVE + ")")
                .param("role", BuiltInRole.ADMIN.name())
                .query(Boolean.class)
                .single();
    }

    boolean hasNoneBut(UUID userId) {
        return jdbc.sql("SELECT EXISTS (" + ACTIVE + " AND u.id = :user) AND NOT EXISTS (" + ACTIVE
                        + " AND u.id <> :user)")
                .param("role", BuiltInRole.ADMIN.name())
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    private static final String ACTIVE = """
            SELECT 1 FROM user_roles ur JOIN roles r ON r.id = ur.role_id JOIN users u ON u.id = ur.user_id
            WHERE r.name = :role AND u.status = 'ACTIVE'""";
}
