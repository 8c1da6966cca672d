package io.palco.event.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.EventSystem;
import io.palco.platform.test.security.TestTokens.TestUser;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SitemapIT extends EventSystem {

    private final TestUser organizer = organizerOf(UUID.randomUUID());

    @Test
    void namesPublishedEventsAndNoOthers() {
        var event = published(organizer, Map.of()).path("id").asString();
        var draft = draft(organizer, Map.of()).path("id").asString();
        var cancelled = published(organizer, Map.of());
        as(organizer).post(pathOf(cancelled) + "/cancel");

        var page = api().get("/internal/v1/sitemap/" + event);

        assertThat(idsOf(page))
                .contains(event)
                .doesNotContain(draft, cancelled.path("id").asString());
        assertThat(api().get("/internal/v1/sitemap").json().path("starts")).isNotEmpty();
        assertThat(page.json().at("/items/0/updatedAt").asString()).endsWith("Z");
    }
}
