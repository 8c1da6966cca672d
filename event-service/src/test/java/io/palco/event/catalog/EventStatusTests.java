package io.palco.event.catalog;

import static io.palco.event.catalog.EventStatus.CANCELLED;
import static io.palco.event.catalog.EventStatus.COMPLETED;
import static io.palco.event.catalog.EventStatus.DRAFT;
import static io.palco.event.catalog.EventStatus.PUBLISHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventStatusTests {

    private static final Map<EventStatus, Set<EventStatus>> LIFE = Map.of(
            DRAFT, Set.of(PUBLISHED),
            PUBLISHED, Set.of(CANCELLED, COMPLETED),
            CANCELLED, Set.of(),
            COMPLETED, Set.of());

    @ParameterizedTest
    @EnumSource
    void movesOnlyForward(EventStatus status) {
        for (var next : EventStatus.values()) {
            assertThat(status.canBecome(next))
                    .as("%s to %s", status, next)
                    .isEqualTo(LIFE.getOrDefault(status, Set.of()).contains(next));
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesUntilItIsCalledOffOrOver(EventStatus status) {
        assertThat(status.isEditable()).isEqualTo(status == DRAFT || status == PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource
    void isPublicOnceItWasPublished(EventStatus status) {
        assertThat(status.isPublic()).isEqualTo(status != DRAFT);
    }
}
