package io.palco.platform.messaging.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.Contract;
import io.palco.platform.messaging.Traces;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Where a transaction leaves what it wants to tell the others.
public class Outbox {

    private static final String INSERT = """
            INSERT INTO outbox_messages
                   (id, exchange, type, subject, body, traceparent, created_at, next_attempt_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Traces traces;
    private final Runnable wakeRelay;

    Outbox(JdbcTemplate jdbc, JsonMapper json, Clock clock, Traces traces, Runnable wakeRelay) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.traces = traces;
        this.wakeRelay = wakeRelay;
    }

    /// One message to be: a record annotated with [Contract], and the id of the aggregate it is about.
    public record Entry(UUID subject, Record contract) {}

    /// Adds a message to the current transaction.
    ///
    /// @param subject  id of the aggregate that the message is about
    /// @param contract a record annotated with [Contract]
    /// @throws IllegalStateException outside a transaction, where the promise could not be kept
    public void append(UUID subject, Record contract) {
        appendAll(List.of(new Entry(subject, contract)));
    }

    /// Adds many messages in one statement batch; same rules as [#append].
    public void appendAll(List<Entry> entries) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the outbox takes messages only inside a transaction");
        }
        var now = Timestamp.from(clock.instant());
        var traceparent = traces.current();
        jdbc.batchUpdate(INSERT, entries, 500, (statement, entry) -> {
            var contract = entry.contract().getClass().getAnnotation(Contract.class);
            if (contract == null) {
                throw new IllegalArgumentException(entry.contract().getClass() + " is not a @Contract");
            }
            statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
            statement.setString(2, contract.exchange());
            statement.setString(3, contract.type());
            statement.setString(4, entry.subject().toString());
            statement.setString(5, json.writeValueAsString(entry.contract()));
            statement.setString(6, traceparent);
            statement.setTimestamp(7, now);
            statement.setTimestamp(8, now);
        });
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeRelay.run();
            }
        });
    }
}
