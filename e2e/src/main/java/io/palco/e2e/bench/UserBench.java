package io.palco.e2e.bench;

import io.palco.e2e.Api;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Measures the search of a million users as an administrator does it: one question after the other through the
/// gateway, no two alike. The users are made set-wise in identity-service's own database and removed afterwards.
final class UserBench {

    private static final int USERS = 1_000_000;
    private static final int ORGANIZATIONS = 1_000;
    private static final int WARM_UP = 40;
    private static final int MEASURED = 100;

    private static final String[] FIRST = {
        "José",
        "Ana",
        "João",
        "Maria",
        "Conceição",
        "Luís",
        "Inês",
        "Zoë",
        "Antônio",
        "Márcia",
        "Sérgio",
        "Fátima",
        "Peter",
        "Grace",
        "Oleg",
        "Yuki",
        "Noor",
        "Ingrid",
        "Thiago",
        "Bárbara"
    };
    private static final String[] LAST = {
        "Silva", "Souza", "Araújo", "Müller", "Oliveira", "Gonçalves", "Pereira", "Almeida", "Nguyễn", "Kowalski",
        "Ferreira", "Assunção", "Rodrigues", "Lima", "Barbosa", "Ribeiro", "Monteiro", "Teixeira", "Wójcik", "Åberg"
    };

    private static final String FILL = """
            INSERT INTO users (id, email, password_hash, name, name_key, search_text, locale, status, version,
                               created_at, updated_at, last_login_at)
            SELECT md5('bench user ' || n)::uuid, email, 'none', name, key, key || E'\\n' || email, 'pt-BR',
                   CASE WHEN random() < 0.02 THEN 'DEACTIVATED' ELSE 'ACTIVE' END, 0,
                   now() - random() * interval '1000 days', now(),
                   CASE WHEN random() < 0.3 THEN NULL ELSE now() - random() * interval '500 days' END
            FROM generate_series(1, %1$d) n,
            LATERAL (SELECT (%2$s)[1 + n %% 20] || ' ' || (%3$s)[1 + n / 20 %% 20] || ' ' || n AS name,
                            (%4$s)[1 + n %% 20] || ' ' || (%5$s)[1 + n / 20 %% 20] || ' ' || n AS key,
                            'user.' || n || '@bench.invalid' AS email) made
            ON CONFLICT DO NOTHING;
            INSERT INTO organizations (id, name, name_key, second_factor_required, created_by, version,
                                       created_at, updated_at)
            SELECT md5('bench organization ' || n)::uuid, 'Bench ' || n, 'bench ' || n, false, NULL, 0, now(), now()
            FROM generate_series(1, %6$d) n ON CONFLICT DO NOTHING;
            INSERT INTO memberships (organization_id, user_id, joined_at)
            SELECT md5('bench organization ' || (1 + n %% %6$d))::uuid, md5('bench user ' || n)::uuid, now()
            FROM generate_series(1, %1$d) n WHERE random() < 0.2 ON CONFLICT DO NOTHING;
            INSERT INTO user_roles (user_id, role_id, scope, organization_id)
            SELECT m.user_id, r.id, 'ORGANIZATION', m.organization_id
            FROM memberships m JOIN organizations o ON o.id = m.organization_id AND o.name LIKE 'Bench %%'
            JOIN roles r ON r.built_in AND r.name = CASE WHEN hashtext(m.user_id::text) %% 40 = 0 THEN 'OWNER'
                                                         ELSE 'DOOR_STAFF' END
            ON CONFLICT DO NOTHING;
            """;

    private static final String REMOVE = """
            DELETE FROM user_roles WHERE user_id IN (SELECT id FROM users WHERE email LIKE '%@bench.invalid');
            DELETE FROM memberships WHERE user_id IN (SELECT id FROM users WHERE email LIKE '%@bench.invalid');
            DELETE FROM organizations WHERE id IN (
                SELECT md5('bench organization ' || n)::uuid FROM generate_series(1, 1000) n);
            DELETE FROM users WHERE email LIKE '%@bench.invalid';
            """;

    private final Random random = new Random(20_260_101);
    private final List<String> organizations;

    private UserBench(List<String> organizations) {
        this.organizations = organizations;
    }

    /// @param asAdministrator signs in; only after the users are made, for a token lasts ten minutes
    static void run(Supplier<Api> asAdministrator) throws IOException {
        System.out.printf("Making %,d users …%n", USERS);
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica"); // our rows are sound: no checks one by one
            statement.execute(FILL.formatted(USERS, array(FIRST), array(LAST), keys(FIRST), keys(LAST), ORGANIZATIONS));
            statement.execute("VACUUM (ANALYZE) users, memberships, user_roles, organizations");
            try {
                new UserBench(organizationIds(connection)).measure(asAdministrator.get());
            } finally {
                System.out.println("Removing them …");
                statement.execute(REMOVE);
                statement.execute("VACUUM (ANALYZE) users, memberships, user_roles, organizations");
            }
        } catch (SQLException e) {
            throw new IOException("the users cannot be made", e);
        }
    }

    private record Question(String what, Function<Random, String> query) {}

    private List<Question> questions() {
        return List.of(
                new Question("no filter, newest first", _ -> ""),
                new Question("one person's full name", r -> "q=" + fullName(r)),
                new Question("a first name that 50,000 have, newest first", r -> "q=" + first(r)),
                new Question("both names, that 2,500 have, by name", r -> "q=" + nameOf(number(r)) + "&sort=name"),
                new Question("a part of an address", r -> "q=user." + number(r)),
                new Question("two letters, by name", r -> "q=" + first(r).substring(0, 2) + "&sort=name"),
                new Question("nobody", r -> "q=xyzzy" + number(r)),
                new Question("exact address", r -> "email=user." + number(r) + "@bench.invalid"),
                new Question("a role that 195,000 hold, newest first", _ -> "role=DOOR_STAFF"),
                new Question("members of one organization", r -> "organizationId=" + organization(r)),
                new Question("owners of one organization", r -> "role=OWNER&organizationId=" + organization(r)),
                new Question("deactivated, by name", _ -> "status=DEACTIVATED&sort=name"),
                new Question("signed up in one week, by e-mail", r -> week("created", r) + "&sort=email"),
                new Question("signed in in one week, latest first", r -> week("lastLogin", r) + "&sort=-lastLoginAt"),
                new Question(
                        "a first name, active, signed up in one week",
                        r -> "q=" + first(r) + "&status=ACTIVE&" + week("created", r)),
                new Question("never signed in", _ -> "lastLoginTo=2000-01-01T00:00:00Z&sort=lastLoginAt"));
    }

    private void measure(Api admin) {
        questions().forEach(question -> times(admin, question, WARM_UP / 4));
        System.out.printf("%-56s %8s %8s %8s%n", "one question at a time, through the gateway", "p50", "p95", "p99");
        var all = questions().stream()
                .map(question -> tell(question.what(), times(admin, question, MEASURED)))
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        tell("all of them", all);
    }

    private double[] times(Api admin, Question question, int count) {
        var times = new double[count];
        for (var i = 0; i < count; i++) {
            var path = "/api/v1/users?" + question.query().apply(random);
            var start = System.nanoTime();
            admin.get(path).expect(200);
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

    private static String week(String what, Random random) {
        var from = Instant.now().minus(Duration.ofDays(14L + random.nextInt(380)));
        return "%1$sFrom=%2$s&%1$sTo=%3$s".formatted(what, from, from.plus(Duration.ofDays(7)));
    }

    private static int number(Random random) {
        return 1 + random.nextInt(USERS);
    }

    /// First name and surname of the user of this number.
    private static String nameOf(int number) {
        return plain(FIRST[number % 20]) + "%20" + plain(LAST[number / 20 % 20]);
    }

    private static String first(Random random) {
        return plain(FIRST[random.nextInt(FIRST.length)]);
    }

    private static String fullName(Random random) {
        var number = number(random);
        return nameOf(number) + "%20" + number;
    }

    private String organization(Random random) {
        return organizations.get(random.nextInt(organizations.size()));
    }

    private static String array(String[] words) {
        return Arrays.stream(words).map(word -> "'" + word + "'").collect(Collectors.joining(",", "ARRAY[", "]"));
    }

    private static String keys(String[] words) {
        return array(Arrays.stream(words).map(UserBench::plain).toArray(String[]::new));
    }

    /// As identity-service keeps names for searching.
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> organizationIds(Connection connection) throws SQLException {
        var ids = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id FROM organizations WHERE name LIKE 'Bench %'")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static Connection connect() throws SQLException {
        var url = "jdbc:postgresql://%s:%s/identity".formatted(System.getenv("PGHOST"), System.getenv("PGPORT"));
        return DriverManager.getConnection(url, System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
    }
}
