package io.palco.platform.messaging.outbox;

/// Outgoing messages that were refused too often, for the operator.
public class ParkedOutbox {

    private final OutboxTable table;
    private final OutboxRelay relay;

    ParkedOutbox(OutboxTable table, OutboxRelay relay) {
        this.table = table;
        this.relay = relay;
    }

    public long count() {
        return table.parked();
    }

    /// Sends all of them again.
    ///
    /// @return how many
    public int replay() {
        var count = table.unpark();
        relay.wake();
        return count;
    }
}
