package io.palco.platform.messaging.inbox;

import io.palco.contracts.Contract;
import io.palco.platform.messaging.Envelope;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// What a service wants to hear of another: declared as a bean, it becomes a durable queue with its
/// bindings, a parking
/// queue, and a consumer that runs each handler in the transaction of the inbox row.
///
/// ```java
/// return Subscription.of("notification.registration")
///         .on(RegistrationConfirmedV1.class, (message, envelope) -> mails.ticket(message));
/// ```
public final class Subscription {

    private final String queue;
    private final Map<String, Handler<?>> handlers = new LinkedHashMap<>();

    private Subscription(String queue) {
        this.queue = queue;
    }

    record Handler<T>(String exchange, Class<T> type, BiConsumer<T, Envelope> action) {
        void handle(Object message, Envelope envelope) {
            action.accept(type.cast(message), envelope);
        }
    }

    /// @param queue `<consumer>.<publisher>`, for example `notification.registration`; also the
    ///   consumer's name in the
    /// inbox
    public static Subscription of(String queue) {
        return new Subscription(queue);
    }

    /// Adds a contract to listen for. The handler runs at least once per message in a transaction that
    /// also notes the
    /// message as seen, so its database effect happens exactly once.
    public <T extends Record> Subscription on(Class<T> type, BiConsumer<T, Envelope> handler) {
        var contract = type.getAnnotation(Contract.class);
        if (contract == null) {
            throw new IllegalArgumentException(type + " is not a @Contract");
        }
        handlers.put(contract.type(), new Handler<>(contract.exchange(), type, handler));
        return this;
    }

    String queue() {
        return queue;
    }

    String parkedQueue() {
        return queue + ".parked";
    }

    Set<Map.Entry<String, Handler<?>>> handlers() {
        return handlers.entrySet();
    }

    Handler<?> handlerOf(String type) {
        var handler = handlers.get(type);
        if (handler == null) {
            throw new IllegalArgumentException("queue " + queue + " got a " + type + ", which nothing here handles");
        }
        return handler;
    }
}
