package io.palco.event.config;

import io.palco.event.catalog.EventView;
import io.palco.platform.web.list.ListResponse;
import org.springframework.data.redis.serializer.JacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializationContext.SerializationPair;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Lists of events in Redis, as plain JSON: readable by every version of the service that knows the
/// fields.
@Component
class EventListSerializer {

    private final JsonMapper json;

    EventListSerializer(JsonMapper json) {
        this.json = json;
    }

    SerializationPair<ListResponse<EventView>> pair() {
        var type = json.getTypeFactory().constructParametricType(ListResponse.class, EventView.class);
        return SerializationPair.fromSerializer(new JacksonJsonRedisSerializer<>(json, type));
    }
}
