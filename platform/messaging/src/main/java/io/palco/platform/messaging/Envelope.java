package io.palco.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.core.MessageProperties;

/// What stands around a message: the CloudEvents 1.0 attributes, carried as headers after the AMQP
/// binding
/// (`cloudEvents_` prefix), and the W3C trace context.
///
/// @param id      unique per message; what consumers deduplicate by
/// @param type    wire name, equal to the routing key
/// @param source  the publishing service, for example `/event-service`
/// @param subject id of the aggregate the message is about
/// @param time    when the thing happened
public record Envelope(
        UUID id,
        String type,
        String source,
        String subject,
        Instant time,
        @Nullable String traceparent) {

    private static final String PREFIX = "cloudEvents_";
    public static final String TRACEPARENT = "traceparent";

    /// The AMQP message: persistent JSON.
    public Message wrap(String json) {
        var builder = MessageBuilder.withBody(json.getBytes(StandardCharsets.UTF_8))
                .setContentType(MessageProperties.CONTENT_TYPE_JSON)
                .setContentEncoding(StandardCharsets.UTF_8.name())
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                .setMessageId(id.toString())
                .setType(type)
                .setHeader(PREFIX + "specversion", "1.0")
                .setHeader(PREFIX + "id", id.toString())
                .setHeader(PREFIX + "type", type)
                .setHeader(PREFIX + "source", source)
                .setHeader(PREFIX + "subject", subject)
                .setHeader(PREFIX + "time", time.toString());
        if (traceparent != null) {
            builder.setHeader(TRACEPARENT, traceparent);
        }
        return builder.build();
    }

    /// Reads the envelope of a received message.
    ///
    /// @throws IllegalArgumentException when attributes are missing or malformed
    public static Envelope of(Message message) {
        return new Envelope(
                UUID.fromString(attribute(message, "id")),
                attribute(message, "type"),
                attribute(message, "source"),
                attribute(message, "subject"),
                Instant.parse(attribute(message, "time")),
                message.getMessageProperties().getHeader(TRACEPARENT) instanceof String trace ? trace : null);
    }

    private static String attribute(Message message, String name) {
        if (message.getMessageProperties().getHeader(PREFIX + name) instanceof Object value) {
            return value.toString();
        }
        throw new IllegalArgumentException("message without CloudEvents attribute " + name);
    }
}
