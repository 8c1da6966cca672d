package io.palco.platform.embedded;

import java.sql.Connection;
import java.sql.SQLException;

/// Roles and databases, made only where they are missing. Such statements take no parameters, so PostgreSQL itself
/// quotes the names and passwords.
record PostgresSetup(Connection connection) {

    void role(String role, String password) throws SQLException {
        var verb = exists("select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(
                "select format('%s role %%I login nosuperuser nocreatedb nocreaterole password %%L', ?::text, ?::text)"
                        .formatted(verb),
                role,
                password);
    }

    void database(String database, String owner) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", database)) {
            execute("select format('create database %I owner %I', ?::text, ?::text)", database, owner);
        }
        closeToPublic(database);
        execute("select format('grant connect on database %I to %I', ?::text, ?::text)", database, owner);
    }

    void closeToPublic(String database) throws SQLException {
        execute("select format('revoke all on database %I from public', ?::text)", database);
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String format, String... arguments) throws SQLException {
        String sql;
        try (var statement = connection.prepareStatement(format)) {
            for (var i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                sql = rows.getString(1);
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
