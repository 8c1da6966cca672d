package io.palco.platform.web.idempotency;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Switches idempotency on in services that have a database.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "io.palco.platform.web.WebConfiguration"
        })
@ConditionalOnBean(JdbcClient.class)
class IdempotencyConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(JdbcClient jdbc, Clock clock) {
        return new IdempotencyKeys(jdbc, clock);
    }

    @Bean
    IdempotencyAspect idempotencyAspect(
            IdempotencyKeys keys, PlatformTransactionManager transactions, JsonMapper json) {
        return new IdempotencyAspect(keys, new TransactionTemplate(transactions), json);
    }

    @Bean
    IdempotencyPurge idempotencyPurge(IdempotencyKeys keys) {
        return new IdempotencyPurge(keys);
    }
}
