package io.palco.event.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The municipalities of Brazil, from a file that comes with the service: all of them with their state and the
/// coordinates of their seat, in memory. Where the file comes from stands in its first lines.
@Component
public class Gazetteer implements PlaceProvider {

    private static final String ATTRIBUTION = "IBGE, GeoNames (CC BY 4.0)";
    private static final double EARTH_KM = 6371;

    /// Farther away than this from every seat, one is at sea or abroad.
    private static final double REACH_KM = 150;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    private final List<Municipality> municipalities;
    private final Set<String> states;

    private record Municipality(String name, String key, String state, double latitude, double longitude, int weight) {
        Place place() {
            return new Place(name + ", " + state, null, name, state, latitude, longitude, ATTRIBUTION);
        }
    }

    private record Match(Municipality municipality, int rank) {}

    Gazetteer() {
        municipalities = read();
        states = municipalities.stream()
                .map(municipality -> municipality.state().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// How many it knows.
    int size() {
        return municipalities.size();
    }

    /// Finds by the beginning of the name or of one of its words, without regard to case and accents; a state at the
    /// end (`Palmas, PR`) narrows it down.
    @Override
    public List<Place> find(String text, int limit) {
        var key = key(text);
        var cut = key.lastIndexOf(' ');
        var last = key.substring(cut + 1);
        if (cut > 0 && states.contains(last)) {
            var inState = find(key.substring(0, cut), last, limit);
            if (!inState.isEmpty()) {
                return inState;
            }
        }
        return find(key, "", limit);
    }

    private List<Place> find(String key, String state, int limit) {
        if (key.isEmpty()) {
            return List.of();
        }
        return municipalities.stream()
                .filter(municipality -> state.isEmpty() || municipality.state().equalsIgnoreCase(state))
                .map(municipality -> new Match(municipality, rank(municipality.key(), key)))
                .filter(match -> match.rank() < 3)
                .sorted(Comparator.comparingInt(Match::rank)
                        .thenComparing(match -> -match.municipality().weight())
                        .thenComparing(match -> match.municipality().key())
                        .thenComparing(match -> match.municipality().state()))
                .limit(limit)
                .map(match -> match.municipality().place())
                .toList();
    }

    private static int rank(String name, String key) {
        if (name.equals(key)) {
            return 0;
        }
        if (name.startsWith(key)) {
            return 1;
        }
        return name.contains(" " + key) ? 2 : 3;
    }

    /// The nearest seat of a municipality.
    @Override
    public Optional<Place> at(double latitude, double longitude) {
        return municipalities.stream()
                .min(Comparator.comparingDouble(municipality -> kilometres(municipality, latitude, longitude)))
                .filter(nearest -> kilometres(nearest, latitude, longitude) <= REACH_KM)
                .map(Municipality::place);
    }

    /// Along the great circle (haversine).
    private static double kilometres(Municipality municipality, double latitude, double longitude) {
        var here = Math.toRadians(latitude);
        var there = Math.toRadians(municipality.latitude());
        var north = Math.sin((there - here) / 2);
        var east = Math.sin(Math.toRadians(municipality.longitude() - longitude) / 2);
        var h = north * north + Math.cos(here) * Math.cos(there) * east * east;
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    private static String key(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(plain).replaceAll(" ").strip();
    }

    private static List<Municipality> read() {
        var file = Objects.requireNonNull(Gazetteer.class.getResourceAsStream("/gazetteer/municipalities.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Gazetteer::municipality)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Municipality municipality(String line) {
        var fields = line.split(";", -1);
        return new Municipality(
                fields[1],
                key(fields[1]),
                fields[2],
                Double.parseDouble(fields[3]),
                Double.parseDouble(fields[4]),
                Integer.parseInt(fields[5]));
    }
}
