package io.palco.event.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.palco.event.EventSystem;
import io.palco.event.catalog.EventFilter;
import io.palco.event.catalog.EventQueries;
import io.palco.event.catalog.EventStatus;
import io.palco.event.catalog.PublicEvents;
import io.palco.event.files.TestPictures;
import io.palco.platform.embedded.RedisServer;
import io.palco.platform.web.list.ListRequest;
import java.awt.Color;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.Cache;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheManager;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/// Two instances with one real Redis between them.
class SharedCacheIT extends EventSystem {

    @Autowired
    CacheConfiguration configuration;

    @Autowired
    CachedJson json;

    @Autowired
    EventQueries queries;

    @Autowired
    PublicEvents publicEvents;

    @Test
    void givesTheOtherInstanceWhatOneKeptAndForgetsItWithinASecond() {
        var start = RedisServer.start(0, "secret", null);
        assumeTrue(start instanceof RedisServer.Start.Running, "Redis runs here");
        var organizer = organizerOf(UUID.randomUUID());
        var event = published(organizer, Map.of());
        as(organizer)
                .with("Content-Type", "image/jpeg")
                .send("POST", pathOf(event) + "/media/pictures", TestPictures.jpeg(300, 200, Color.RED));
        var filter = filterOf(UUID.fromString(event.path("organizationId").asString()));
        var list = queries.list(filter, ListRequest.first());
        var facets = publicEvents.facets(filter);

        try (var redis = ((RedisServer.Start.Running) start).server()) {
            var one = instance(redis);
            var other = instance(redis);
            cache(one, PublicEvents.CACHE).put("list", list);
            cache(one, PublicEvents.FACETS).put("facets", facets);

            assertThat(Objects.requireNonNull(cache(other, PublicEvents.CACHE).get("list"))
                            .get())
                    .isEqualTo(list);
            assertThat(Objects.requireNonNull(cache(other, PublicEvents.FACETS).get("facets"))
                            .get())
                    .isEqualTo(facets);
            assertThat(list.items().getFirst().cover()).isNotNull();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(1))
                    .until(() -> cache(other, PublicEvents.CACHE).get("list") == null);
            cache(one, PublicEvents.CACHE).put("list", list);
            cache(other, PublicEvents.CACHE).clear();
            assertThat(cache(one, PublicEvents.CACHE).get("list")).isNull();
        }
    }

    private static EventFilter filterOf(UUID organization) {
        return new EventFilter(
                Set.of(organization), Set.of(EventStatus.PUBLISHED), null, null, null, List.of(), null, null, null);
    }

    private final List<LettuceConnectionFactory> connected = new ArrayList<>();

    @AfterEach
    void disconnect() {
        connected.forEach(LettuceConnectionFactory::destroy);
    }

    private RedisCacheManager instance(RedisServer redis) {
        var address = new RedisStandaloneConfiguration("127.0.0.1", redis.port());
        address.setPassword("secret");
        var connections = new LettuceConnectionFactory(address);
        connections.start();
        connected.add(connections);
        var builder = RedisCacheManager.RedisCacheManagerBuilder.fromConnectionFactory(connections)
                .cacheDefaults(RedisCacheConfiguration.defaultCacheConfig().entryTtl(Duration.ofMillis(800)));
        configuration.cachedAsJson(json).customize(builder);
        var manager = builder.build();
        manager.afterPropertiesSet();
        return manager;
    }

    private static Cache cache(RedisCacheManager manager, String name) {
        return Objects.requireNonNull(manager.getCache(name));
    }
}
