package io.palco.event.seating.messaging;

import io.palco.contracts.event.SeatingChangedV1;
import io.palco.event.seating.EventSeating;
import io.palco.event.seating.SeatMapView;
import io.palco.event.seating.SeatPlan;
import io.palco.platform.messaging.outbox.Outbox;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the others which seats an event sells, in the change's own transaction.
@Component
class SeatingOutbox {

    private final Outbox outbox;

    SeatingOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(EventSeating seating) {
        var seatMap = Optional.ofNullable(seating.seatMap());
        var plan = seatMap.map(SeatMapView::plan);
        outbox.append(
                seating.eventId(),
                new SeatingChangedV1(
                        seating.eventId(),
                        seating.organizationId(),
                        seatMap.map(SeatMapView::id).orElse(null),
                        plan.map(p -> List.copyOf(p.sellable())).orElse(List.of()),
                        plan.map(SeatPlan::areas).orElse(List.of()).stream()
                                .map(area -> new SeatingChangedV1.Area(area.id(), area.name(), area.capacity()))
                                .toList(),
                        seating.revision()));
    }
}
