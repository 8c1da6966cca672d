package io.palco.platform.test.messaging;

import io.palco.platform.messaging.inbox.Subscription;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The smallest service that tells and hears. It writes notes down, then stumbles over those that a test made hard.
@SpringBootApplication
public class MessagingApplication {

    static final Set<String> TOO_HARD = ConcurrentHashMap.newKeySet();
    static final AtomicInteger TRIES = new AtomicInteger();

    @Bean
    Subscription notes(JdbcClient jdbc) {
        return Subscription.of("test.notes").on(NoteWritten.class, (note, _) -> {
            jdbc.sql("INSERT INTO notes (id, text) VALUES (:id, :text)")
                    .param("id", note.id())
                    .param("text", note.text())
                    .update();
            if (TOO_HARD.contains(note.text())) {
                TRIES.incrementAndGet();
                throw new IllegalStateException("too hard: " + note.text());
            }
        });
    }
}
