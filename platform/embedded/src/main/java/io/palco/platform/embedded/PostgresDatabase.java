package io.palco.platform.embedded;

/// How to log in to one database.
public record PostgresDatabase(String jdbcUrl, String username, String password) {

    @Override
    public String toString() {
        return "%s as %s".formatted(jdbcUrl, username);
    }
}
