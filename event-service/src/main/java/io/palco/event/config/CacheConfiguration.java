package io.palco.event.config;

import io.lettuce.core.ClientOptions;
import io.palco.event.catalog.PublicEvents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.cache.autoconfigure.RedisCacheManagerBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.cache.annotation.CachingConfigurer;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.interceptor.CacheErrorHandler;
import org.springframework.cache.interceptor.LoggingCacheErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Losing the cache loses speed and nothing else: its errors are logged, and the database answers.
@Configuration(proxyBeanMethods = false)
@EnableCaching
class CacheConfiguration implements CachingConfigurer {

    @Override
    public CacheErrorHandler errorHandler() {
        return new LoggingCacheErrorHandler();
    }

    @Bean
    LettuceClientOptionsBuilderCustomizer failFastWithoutRedis() {
        return options -> options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS);
    }

    @Bean
    @ConditionalOnProperty(name = "spring.cache.type", havingValue = "redis")
    RedisCacheManagerBuilderCustomizer cachedAsJson(CachedJson json) {
        return builder -> {
            var common = builder.cacheDefaults().disableCachingNullValues();
            builder.withCacheConfiguration(PublicEvents.CACHE, common.serializeValuesWith(json.lists()))
                    .withCacheConfiguration(PublicEvents.FACETS, common.serializeValuesWith(json.facets()));
        };
    }
}
