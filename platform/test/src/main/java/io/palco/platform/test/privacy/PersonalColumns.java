package io.palco.platform.test.privacy;

import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds columns that may say something about people, by their names, and compares them with what a service says
/// becomes
/// of them. A new table with somebody's address in it cannot be forgotten by exports and erasures then.
public final class PersonalColumns {

    /// The platform's own tables, whose rows go by themselves within days.
    private static final List<String> PLUMBING =
            List.of("flyway_schema_history", "shedlock", "outbox_messages", "inbox_messages", "idempotency_keys");

    private static final String SUSPECT =
            "(^|_)(e?mails?|user|users|name|phone|address|recipient|person|people|participant|agent|document|notes"
                    + "|biography|photo|contact|actor|subject|label|answers|content|reason|by|to|text|device|url|member)($|_)";

    private PersonalColumns() {}

    /// Columns that look personal and that the service says nothing about; `table.*` speaks for a whole table.
    public static List<String> unnamed(JdbcClient jdbc, List<PersonalDataKeeper> keepers) {
        var named = keepers.stream()
                .flatMap(keeper -> keeper.columns().keySet().stream())
                .collect(Collectors.toSet());
        return jdbc
                .sql("""
                SELECT c.table_name, c.column_name
                FROM information_schema.columns c
                JOIN pg_class t ON t.relname = c.table_name AND t.relnamespace = c.table_schema::regnamespace
                WHERE c.table_schema = current_schema() AND NOT t.relispartition AND t.relkind IN ('r', 'p')
                  AND c.table_name <> ALL (:plumbing) AND c.column_name ~ :suspect
                ORDER BY 1, 2""")
                .param("plumbing", PLUMBING.toArray(String[]::new))
                .param("suspect", SUSPECT)
                .query((row, _) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .stream()
                .filter(column -> !named.contains(column[0] + ".*") && !named.contains(column[0] + "." + column[1]))
                .map(column -> column[0] + "." + column[1])
                .toList();
    }
}
