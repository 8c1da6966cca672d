package io.palco.platform.messaging.privacy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rows of one kind about a person, each a JSON object.
public record PersonalSection(String name, List<String> rows) {

    public PersonalSection {
        rows = List.copyOf(rows);
    }

    /// The rows of a query, with its column names. It may use `:user` (an id) and `:emails` (an array of text in lower
    /// case).
    public static PersonalSection of(String name, JdbcClient jdbc, Person person, String sql) {
        var rows = jdbc.sql("SELECT to_jsonb(found)::text FROM (" + sql + ") found")
                .param("user", person.userId())
                .param("emails", person.emails().toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
        return new PersonalSection(name, rows);
    }
}
