package io.palco.event.config;

import io.palco.event.catalog.EventFacets;
import io.palco.event.catalog.EventView;
import io.palco.platform.web.list.ListResponse;
import org.springframework.data.redis.serializer.JacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializationContext.SerializationPair;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/// What is cached, in Redis as plain JSON: readable by every version of the service that knows the fields.
@Component
class CachedJson {

    private final JsonMapper json;

    CachedJson(JsonMapper json) {
        this.json = json;
    }

    SerializationPair<ListResponse<EventView>> lists() {
        return pair(json.getTypeFactory().constructParametricType(ListResponse.class, EventView.class));
    }

    SerializationPair<EventFacets> facets() {
        return pair(json.constructType(EventFacets.class));
    }

    private <T> SerializationPair<T> pair(JavaType type) {
        return SerializationPair.fromSerializer(new JacksonJsonRedisSerializer<>(json, type));
    }
}
