package io.palco.event.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DetailFieldsTests {

    private static final Instant START = Instant.parse("2030-05-04T15:00:00Z");

    @Test
    void namesTheFieldsThatDiffer() {
        var other = details("Choro", START.plusSeconds(60));

        assertThat(DetailFields.changed(details("Jazz", START), other)).containsExactly("startsAt", "title");
        assertThat(DetailFields.changed(other, other)).isEmpty();
    }

    @Test
    void takesSomeFieldsOfAnother() {
        var merged =
                DetailFields.with(details("Jazz", START), details("Choro", START.plusSeconds(60)), Set.of("title"));

        assertThat(merged).isEqualTo(details("Choro", START));
    }

    @Test
    void readsWhatItWrote() {
        var details = details("Jazz; \"ação\"", START);

        assertThat(DetailFields.read(DetailFields.write(details))).isEqualTo(details);
    }

    /// Whatever is added to an event's details later takes part, or this fails.
    @Test
    void knowsEveryFieldThereIs() {
        var names = Arrays.stream(EventDetails.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();

        var json = DetailFields.write(details("Jazz", START));

        assertThat(names).allSatisfy(name -> assertThat(json).contains("\"" + name + "\""));
        assertThat(names).containsAll(DetailFields.TIME);
    }

    private static EventDetails details(String title, Instant start) {
        var location = new Location("Teatro", null, null, null, "São Paulo", "SP");
        return new EventDetails(
                title, "", start, START.plusSeconds(7200), "UTC", location, List.of("music"), 10, null, null);
    }
}
