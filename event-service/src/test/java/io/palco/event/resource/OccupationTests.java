package io.palco.event.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.event.resource.Occupation.Use;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OccupationTests {

    private static final Instant NINE = Instant.parse("2030-05-04T09:00:00Z");

    @Test
    void isFreeBetweenUsesThatTouch() {
        var room = new Occupation(1, List.of(use(0, 60, 1), use(120, 180, 1)));

        assertThat(room.free(span(60, 120))).isOne();
        assertThat(room.free(span(59, 120))).isZero();
        assertThat(room.free(span(60, 121))).isZero();
    }

    @Test
    void countsTheWorstMomentAndNotTheSum() {
        var chairs = new Occupation(100, List.of(use(0, 60, 40), use(60, 120, 50), use(30, 90, 10)));

        assertThat(chairs.free(span(0, 120))).isEqualTo(40);
        assertThat(chairs.free(span(0, 30))).isEqualTo(60);
        assertThat(chairs.free(span(90, 120))).isEqualTo(50);
    }

    @Test
    void offersTheClosestFreeTimesFirst() {
        var room = new Occupation(1, List.of(use(0, 60, 1), use(90, 150, 1)));

        var times = room.freeTimes(span(15, 75), 1, NINE.minus(Duration.ofDays(1)), 3);

        assertThat(times).containsExactly(span(-60, 0), span(150, 210));
    }

    @Test
    void offersNothingInThePast() {
        var room = new Occupation(1, List.of(use(0, 60, 1)));

        assertThat(room.freeTimes(span(0, 60), 1, NINE, 3)).containsExactly(span(60, 120));
    }

    @RepeatedTest(50)
    void neverOffersATimeThatIsNotFree(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var uses = new ArrayList<Use>();
        for (var i = 0; i < 12; i++) {
            var from = random.nextInt(600);
            uses.add(use(from, from + 1 + random.nextInt(120), 1 + random.nextInt(3)));
        }
        var pool = new Occupation(6, uses);
        var quantity = 1 + random.nextInt(6);

        var times = pool.freeTimes(span(200, 260), quantity, NINE, 10);

        assertThat(times).allSatisfy(time -> {
            for (var minute = time.from(); minute.isBefore(time.to()); minute = minute.plusSeconds(60)) {
                var moment = minute;
                var used = uses.stream()
                        .filter(use -> use.span().contains(moment))
                        .mapToInt(Use::quantity)
                        .sum();
                assertThat(used + quantity)
                        .as("seed %d", run.getCurrentRepetition())
                        .isLessThanOrEqualTo(6);
            }
        });
    }

    @Test
    void keepsTheDistanceToTheEventsStartAndEnd() {
        var moved = BookingsFollowEvents.moved(span(-30, 30), span(0, 60), span(120, 240));

        assertThat(moved).isEqualTo(span(90, 210));
    }

    @Test
    void lastsAsLongAsTheEventWhenNothingWouldBeLeft() {
        var moved = BookingsFollowEvents.moved(span(50, 60), span(0, 60), span(0, 30));

        assertThat(moved).isEqualTo(span(0, 30));
    }

    private static Use use(int from, int to, int quantity) {
        return new Use(span(from, to), quantity);
    }

    private static Span span(int from, int to) {
        return new Span(NINE.plus(Duration.ofMinutes(from)), NINE.plus(Duration.ofMinutes(to)));
    }
}
