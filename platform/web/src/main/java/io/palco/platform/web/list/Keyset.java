package io.palco.platform.web.list;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Keyset pagination over `(sort column, id)`: every page is one index range, however far down it is.
/// Declared once per
/// list with its allowed sorts; gives the SQL to append and cuts the answer.
///
/// ```java
/// private static final Keyset<View> KEYSET = Keyset.<View>by("e.id", View::id)
///         .sort("startsAt", "e.starts_at", Keyset.INSTANT, View::startsAt)
///         .defaultSort("startsAt");
/// var page = KEYSET.page(request);
/// jdbc.sql(select + " WHERE …" + page.sql()).params(page.params()).query(View.class).list();
/// return page.answer(rows);
/// ```
///
/// @param <T> the row
public final class Keyset<T> {

    /// How a sort value is written into a cursor and read back as an SQL parameter.
    public interface ValueType {
        Object parse(String text);

        String cast();
    }

    public static final ValueType INSTANT = new ValueType() {
        @Override
        public Object parse(String text) {
            var instant = Instant.parse(text);
            if (!instant.equals(DatabaseTime.bounded(instant))) {
                throw new IllegalArgumentException("not a time that we ever wrote");
            }
            return instant.atOffset(ZoneOffset.UTC);
        }

        @Override
        public String cast() {
            return "timestamptz";
        }
    };

    public static final ValueType TEXT = new ValueType() {
        @Override
        public Object parse(String text) {
            if (text.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("not a text that we ever wrote");
            }
            return text;
        }

        @Override
        public String cast() {
            return "text";
        }
    };

    /// Single precision, as ranks are.
    public static final ValueType NUMBER = new ValueType() {
        @Override
        public Object parse(String text) {
            return Float.parseFloat(text);
        }

        @Override
        public String cast() {
            return "real";
        }
    };

    private static final Pattern SPECIAL_IN_LIKE = Pattern.compile("[\\\\%_\uff3c\ufe68\u2216\uff05\ufe6a\uff3f]");

    private record Sort<T>(String column, ValueType type, Function<T, Object> value) {}

    private final String idColumn;
    private final Function<T, UUID> id;
    private final Map<String, Sort<T>> sorts = new LinkedHashMap<>();
    private String defaultSort = "";

    private Keyset(String idColumn, Function<T, UUID> id) {
        this.idColumn = idColumn;
        this.id = id;
    }

    public static <T> Keyset<T> by(String idColumn, Function<T, UUID> id) {
        return new Keyset<>(idColumn, id);
    }

    /// Allows a sort; `column` must not hold NULL, and `(column, id)` should have an index.
    public Keyset<T> sort(String name, String column, ValueType type, Function<T, Object> value) {
        sorts.put(name, new Sort<>(column, type, value));
        return this;
    }

    /// The order when none is asked for; descending with a leading `-`.
    public Keyset<T> defaultSort(String name) {
        this.defaultSort = name;
        return this;
    }

    /// The part of the query that this page needs.
    ///
    /// @throws ProblemException on an unknown sort (422) or a cursor that is not ours (400)
    public Page<T> page(ListRequest request) {
        var wanted = request.sort() == null ? defaultSort : request.sort();
        var descending = wanted.startsWith("-");
        var sort = sorts.get(descending ? wanted.substring(1) : wanted);
        if (sort == null) {
            throw ProblemException.invalid(new FieldProblem(
                    "sort",
                    text(
                            "sort must be one of {0}, with a leading - for descending.",
                            "sort deve ser um de {0}, com - na frente para ordem decrescente.",
                            String.join(", ", sorts.keySet()))));
        }
        var direction = descending ? " DESC" : " ASC";
        var params = new HashMap<String, Object>();
        var sql = new StringBuilder();
        if (request.cursor() != null) {
            var position = decode(request.cursor(), wanted, sort.type());
            params.put("cursorValue", position.getFirst());
            params.put("cursorId", position.getLast());
            sql.append(" AND (")
                    .append(sort.column())
                    .append(", ")
                    .append(idColumn)
                    .append(descending ? ") < (" : ") > (")
                    .append("CAST(:cursorValue AS ")
                    .append(sort.type().cast())
                    .append("), :cursorId)");
        }
        params.put("pageLimit", request.limit() + 1);
        sql.append(" ORDER BY ").append(sort.column()).append(direction).append(", ");
        sql.append(idColumn).append(direction).append(" LIMIT :pageLimit");
        return new Page<>(
                sql.toString(),
                params,
                request.limit(),
                row -> encode(wanted, sort.value().apply(row), id.apply(row)));
    }

    /// Makes a text match only itself inside a LIKE pattern, even if PostgreSQL's `unaccent` comes between: it turns
    /// some look-alikes into the characters that mean something there.
    public static String escapeLike(String text) {
        return SPECIAL_IN_LIKE.matcher(text).replaceAll("\\\\$0");
    }

    private static String encode(String sort, Object value, UUID id) {
        var text = sort + "\n" + id + "\n" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> decode(String cursor, String sort, ValueType type) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 3);
            if (parts.length == 3 && parts[0].equals(sort)) {
                return List.of(type.parse(parts[2]), UUID.fromString(parts[1]));
            }
        } catch (RuntimeException _) {
            // falls through to the same answer: whatever is wrong with it, the cursor is not ours
        }
        throw ProblemException.invalid(
                ProblemType.MALFORMED_REQUEST,
                FieldProblem.of(
                        "cursor",
                        "This cursor does not belong to this list; start again without one.",
                        "Este cursor não pertence a esta lista; recomece sem ele."));
    }

    /// What to append to a query that already has a WHERE, and how to cut its rows into an answer.
    public record Page<T>(String sql, Map<String, Object> params, int limit, Function<T, String> cursorOf) {

        public ListResponse<T> answer(List<T> rows) {
            if (rows.size() <= limit) {
                return new ListResponse<>(List.copyOf(rows), null);
            }
            var items = new ArrayList<>(rows.subList(0, limit));
            return new ListResponse<>(items, cursorOf.apply(items.getLast()));
        }
    }
}
