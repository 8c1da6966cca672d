package io.palco.report.reports;

import io.palco.report.facts.EventFact;
import io.palco.report.facts.FactQueries;
import io.palco.report.facts.ParticipantRow;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes an event and its participants as JSON, row by row from one snapshot of the database: the list is consistent,
/// and its length does not matter to the memory.
@Component
class ParticipantsDocument {

    private final FactQueries facts;
    private final TransactionTemplate snapshot;
    private final JsonMapper json;

    ParticipantsDocument(FactQueries facts, PlatformTransactionManager transactions, JsonMapper json) {
        this.facts = facts;
        this.json = json;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /// @param progress hears the percentage done after every participant; it may throw to stop the work
    /// @return the event, or nothing if it has been deleted and nothing was written
    Optional<EventFact> write(UUID eventId, OutputStream target, IntConsumer progress) {
        return snapshot.execute(_ -> {
            var event = facts.event(eventId);
            event.ifPresent(found -> write(found, target, progress));
            return event;
        });
    }

    private void write(EventFact event, OutputStream target, IntConsumer progress) {
        var expected = Math.max(1, facts.countParticipants(event.id()));
        try (var rows = facts.participants(event.id());
                var generator = json.writer()
                        .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                        .createGenerator(target)) {
            generator.writeStartObject();
            generator.writePOJOProperty("event", event);
            var total = writeRows(rows.iterator(), generator, expected, progress);
            generator.writeNumberProperty("total", total);
            generator.writeEndObject();
        }
    }

    private static long writeRows(
            Iterator<ParticipantRow> rows, JsonGenerator generator, long expected, IntConsumer progress) {
        var total = 0L;
        generator.writeArrayPropertyStart("participants");
        while (rows.hasNext()) {
            generator.writePOJO(rows.next());
            total++;
            progress.accept((int) Math.min(99, total * 100 / expected));
        }
        generator.writeEndArray();
        return total;
    }
}
