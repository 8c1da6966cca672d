package io.palco.event.catalog;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Our note of what organizations are called.
@Component
public class OrganizationNames {

    private final JdbcClient jdbc;

    OrganizationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes what identity-service says, unless something newer is known.
    public void note(UUID organizationId, String name, long version) {
        jdbc.sql("""
                INSERT INTO organizations AS o (id, name, version) VALUES (:id, :name, :version)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = excluded.version
                 WHERE o.version < excluded.version
                """)
                .param("id", organizationId)
                .param("name", name)
                .param("version", version)
                .update();
    }
}
