package io.palco.e2e.bench;

import io.palco.e2e.Api;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/// Measures the search of a hundred thousand events as a visitor does it: one question after the other through the
/// gateway, hardly two alike, so that the cache of the lists answers next to none. The events are made set-wise in
/// event-service's own database and removed afterwards.
final class EventBench {

    private static final int EVENTS = 100_000;
    private static final int WARM_UP = 20;
    private static final int MEASURED = 100;

    private static final List<String> KINDS = List.of(
            "Festival",
            "Oficina",
            "Congresso",
            "Workshop",
            "Encontro",
            "Feira",
            "Concerto",
            "Curso",
            "Mostra",
            "Jornada");
    private static final List<String> SUBJECTS = List.of(
            "Jazz",
            "Cerâmica",
            "Inovação",
            "Fotografia",
            "Programação",
            "Literatura",
            "Gastronomia",
            "Educação",
            "Robótica",
            "Dança",
            "Astronomia",
            "Café",
            "Cinema",
            "Música",
            "Saúde",
            "Agroecologia",
            "Yoga",
            "Xadrez",
            "Design",
            "Teatro");
    private static final List<String> CITIES = List.of(
            "São Paulo",
            "Campinas",
            "Goiânia",
            "Florianópolis",
            "Belém",
            "Recife",
            "Curitiba",
            "Maceió",
            "Brasília",
            "Vitória");
    private static final List<String> CATEGORIES = List.of("music", "tech", "art", "food", "science", "sport", "kids");

    private static final String FILL = """
            INSERT INTO events (id, organization_id, title, description, starts_at, ends_at, time_zone, location_name,
                                location_city, latitude, longitude, categories, capacity, status, created_by, version,
                                created_at, updated_at)
            SELECT md5('bench event ' || n)::uuid, md5('bench organization ' || n %% 500)::uuid,
                   (%2$s)[1 + n %% 10] || ' de ' || (%3$s)[1 + n / 10 %% 20] || ' ' || n,
                   'Com ' || (%3$s)[1 + n / 13 %% 20] || ' e ' || (%3$s)[1 + n / 17 %% 20] || '. '
                       || (SELECT string_agg('Palestra número ' || (n * 31 + k * 7) %% 9973 || ' na sala ' || k, '. ')
                             FROM generate_series(1, 20) k),
                   start, start + interval '3 hours', 'America/Sao_Paulo', 'Centro de Convenções ' || n %% 900,
                   (%4$s)[1 + n / 7 %% 10], -30 + 27 * random(), -60 + 25 * random(),
                   ARRAY[(%5$s)[1 + n %% 7], (%5$s)[1 + n / 11 %% 7]], 100 + n %% 900, 'PUBLISHED',
                   md5('bench user')::uuid, 0, now() - random() * interval '300 days', now()
            FROM generate_series(1, %1$d) n, LATERAL (SELECT now() + (1 + n %% 700) * interval '1 day'
                                                             + n %% 24 * interval '1 hour' AS start) times;
            INSERT INTO event_prices (event_id, lowest, highest, currency, version)
            SELECT md5('bench event ' || n)::uuid, 100 * (n %% 50), 100 * (n %% 50) + 5000, 'BRL', 0
            FROM generate_series(1, %1$d) n WHERE n %% 3 > 0;
            """;

    private static final String REMOVE = """
            DELETE FROM event_prices WHERE event_id IN (SELECT id FROM events WHERE created_by = md5('bench user')::uuid);
            DELETE FROM events WHERE created_by = md5('bench user')::uuid;
            """;

    private final Random random = new Random(20_260_101);
    private final Api visitor;

    private EventBench(Api visitor) {
        this.visitor = visitor;
    }

    static void run(String origin) throws IOException {
        System.out.printf("Making %,d events …%n", EVENTS);
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(REMOVE); // of a run that was broken off
            statement.execute(FILL.formatted(EVENTS, array(KINDS), array(SUBJECTS), array(CITIES), array(CATEGORIES)));
            statement.execute("VACUUM (ANALYZE) events, event_prices");
            try {
                new EventBench(Api.at(origin)).measure();
            } finally {
                System.out.println("Removing them …");
                statement.execute(REMOVE);
                statement.execute("VACUUM (ANALYZE) events, event_prices");
            }
        } catch (SQLException e) {
            throw new IOException("the events cannot be made", e);
        }
    }

    private record Question(String what, String path, Function<Random, String> query) {}

    private static Question list(String what, Function<Random, String> query) {
        return new Question(what, "/api/v1/events", query);
    }

    private static List<Question> questions() {
        return List.of(
                list("no filter, soonest first", r -> "limit=" + (20 + r.nextInt(30)) + "&" + later(r)),
                list("one event's whole title", r -> "q=" + title(r)),
                list(
                        "a word of 5,000 titles and more texts, best first",
                        r -> "sort=relevance&q=" + subject(r) + "&" + later(r)),
                list("the same, soonest first", r -> "q=" + subject(r) + "&" + later(r)),
                list("two words, best first", r -> "sort=relevance&q=" + kind(r) + "%20" + subject(r) + "&" + later(r)),
                list(
                        "a word without its accents and plural, best first",
                        r -> "sort=relevance&q=oficinas%20ceramicas&" + later(r)),
                list("a part of a word", r -> "q=" + part(r) + "&" + later(r)),
                list("a word with a mistake, and a number", r -> "q=festvial%20" + r.nextInt(EVENTS)),
                list("nobody's words", r -> "q=xyzzy" + r.nextInt(EVENTS)),
                list("a category", r -> "category=" + any(CATEGORIES, r) + "&" + later(r)),
                list("a city", r -> "city=" + any(CITIES, r) + "&" + later(r)),
                list("free, a category, one month", r -> "price=FREE&category=" + any(CATEGORIES, r) + "&" + month(r)),
                list(
                        "paid, a word, a city",
                        r -> "price=PAID&q=" + subject(r) + "&city=" + any(CITIES, r) + "&" + later(r)),
                list("within 100 km", r -> "radius=100&near=" + point(r)),
                new Question("facets, no filter", "/api/v1/events/facets", EventBench::later),
                new Question("facets of a word", "/api/v1/events/facets", r -> "q=" + subject(r) + "&" + later(r)));
    }

    private void measure() {
        questions().forEach(question -> times(question, WARM_UP));
        System.out.printf("%-56s %8s %8s %8s%n", "one question at a time, through the gateway", "p50", "p95", "p99");
        var all = questions().stream()
                .map(question -> tell(question.what(), times(question, MEASURED)))
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        tell("all of them", all);
    }

    private double[] times(Question question, int count) {
        var times = new double[count];
        for (var i = 0; i < count; i++) {
            var path = question.path() + "?" + question.query().apply(random);
            var start = System.nanoTime();
            visitor.get(path).expect(200);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static double[] tell(String what, double[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%-56s %5.1f ms %5.1f ms %5.1f ms%n",
                what,
                percentile(sorted, 50),
                percentile(sorted, 95),
                percentile(sorted, 99));
        return sorted;
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, Math.ceilDiv(sorted.length * percent, 100) - 1)];
    }

    /// What ends after some moment of the next month: a question that nobody has asked before.
    private static String later(Random random) {
        return "from=" + Instant.now().plus(Duration.ofSeconds(random.nextInt(2_592_000)));
    }

    private static String month(Random random) {
        var from = Instant.now().plus(Duration.ofSeconds(random.nextInt(40_000_000)));
        return "from=%s&to=%s".formatted(from, from.plus(Duration.ofDays(30)));
    }

    private static String point(Random random) {
        return String.format(Locale.ROOT, "%.4f,%.4f", -30 + 27 * random.nextDouble(), -60 + 25 * random.nextDouble());
    }

    private static String title(Random random) {
        var number = 1 + random.nextInt(EVENTS);
        return encoded(KINDS.get(number % 10) + " de " + SUBJECTS.get(number / 10 % 20) + " " + number);
    }

    private static String kind(Random random) {
        return any(KINDS, random);
    }

    private static String subject(Random random) {
        return encoded(SUBJECTS.get(random.nextInt(SUBJECTS.size())).toLowerCase(Locale.ROOT));
    }

    private static String part(Random random) {
        return encoded(SUBJECTS.get(random.nextInt(SUBJECTS.size())).substring(0, 4));
    }

    private static String any(List<String> words, Random random) {
        return encoded(words.get(random.nextInt(words.size())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String array(List<String> words) {
        return "ARRAY['" + String.join("','", words) + "']";
    }

    private static Connection connect() throws SQLException {
        var url = "jdbc:postgresql://%s:%s/event".formatted(System.getenv("PGHOST"), System.getenv("PGPORT"));
        return DriverManager.getConnection(url, System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
    }
}
