package io.palco.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.contracts.problem.ProblemType;
import io.palco.platform.web.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTests {

    private static final Instant TIME = Instant.parse("2030-05-04T15:00:00.123456Z");
    private static final Keyset<Row> KEYSET = Keyset.by("r.id", Row::id)
            .sort("startsAt", "r.starts_at", Keyset.INSTANT, Row::startsAt)
            .sort("name", "r.name", Keyset.TEXT, Row::name)
            .defaultSort("startsAt");

    private record Row(UUID id, Instant startsAt, String name) {}

    @Test
    void asksForOneMoreThanItShows() {
        var page = KEYSET.page(new ListRequest(10, null, null));

        assertThat(page.params()).containsEntry("pageLimit", 11);
        assertThat(page.sql()).isEqualTo(" ORDER BY r.starts_at ASC, r.id ASC LIMIT :pageLimit");
    }

    @Test
    void hasNoCursorOnTheLastPage() {
        var page = KEYSET.page(new ListRequest(3, null, null));

        assertThat(page.answer(rows(3)).nextCursor()).isNull();
        assertThat(page.answer(rows(3)).items()).hasSize(3);
        assertThat(page.answer(rows(0)).nextCursor()).isNull();
    }

    @Test
    void goesOnAfterTheLastRowShown() {
        var rows = rows(4);
        var first = KEYSET.page(new ListRequest(3, null, "-startsAt")).answer(rows);

        var next = KEYSET.page(new ListRequest(3, first.nextCursor(), "-startsAt"));

        assertThat(first.items()).isEqualTo(rows.subList(0, 3));
        assertThat(next.params())
                .containsEntry("cursorId", rows.get(2).id())
                .containsEntry("cursorValue", rows.get(2).startsAt().atOffset(ZoneOffset.UTC));
        assertThat(next.sql())
                .startsWith(" AND (r.starts_at, r.id) < (CAST(:cursorValue AS timestamptz), :cursorId)")
                .endsWith(" ORDER BY r.starts_at DESC, r.id DESC LIMIT :pageLimit");
    }

    @Test
    void keepsTextsWithLineEndsWhole() {
        var row = new Row(UUID.randomUUID(), TIME, "two\nlines\n%_");
        var cursor = KEYSET.page(new ListRequest(1, null, "name"))
                .answer(List.of(row, row))
                .nextCursor();

        assertThat(KEYSET.page(new ListRequest(1, cursor, "name")).params())
                .containsEntry("cursorValue", "two\nlines\n%_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "", "-", "--startsAt", "startsAt; DROP TABLE r", "STARTSAT", "r.starts_at"})
    void sortsOnlyByWhatItAllows(String sort) {
        assertThatThrownBy(() -> KEYSET.page(new ListRequest(10, null, sort)))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProblemType.VALIDATION_FAILED);
                    assertThat(refusal.errors().getFirst().field()).isEqualTo("sort");
                });
    }

    @Test
    void refusesACursorOfAnotherSort() {
        var cursor = KEYSET.page(new ListRequest(1, null, "startsAt"))
                .answer(rows(2))
                .nextCursor();

        assertNotOurs(cursor, "-startsAt");
        assertNotOurs(cursor, "name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a\nb",
                "startsAt\nnot-an-id\n2030-01-01T00:00:00Z",
                "startsAt\n00000000-0000-0000-0000-000000000000\nyesterday",
                "startsAt\n00000000-0000-0000-0000-000000000000\n+1000000000-12-31T23:59:59.999999999Z",
                "startsAt\n00000000-0000-0000-0000-000000000000\n-1000000000-01-01T00:00:00Z",
                "startsAt\n00000000-0000-0000-0000-000000000000\n+10000-01-01T00:00:00Z",
                "startsAt\n00000000-0000-0000-0000-000000000000\n'; DROP TABLE r; --",
            })
    void refusesACursorThatItNeverMade(String content) {
        assertNotOurs(encoded(content), null);
    }

    @Test
    void refusesWhatIsNoBase64AndWhatTheDatabaseCannotHold() {
        assertNotOurs("!!!", null);
        assertNotOurs(encoded("name\n00000000-0000-0000-0000-000000000000\na\0b"), "name");
    }

    @Test
    void makesATextMatchOnlyItself() {
        assertThat(Keyset.escapeLike("100%_\\a")).isEqualTo("100\\%\\_\\\\a");
        assertThat(Keyset.escapeLike("％＿")).isEqualTo("\\％\\＿");
        assertThat(Keyset.escapeLike("plain $1 ção")).isEqualTo("plain $1 ção");
    }

    private static String encoded(String content) {
        return Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertNotOurs(@Nullable String cursor, @Nullable String sort) {
        assertThatThrownBy(() -> KEYSET.page(new ListRequest(10, cursor, sort)))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
                    assertThat(refusal.errors().getFirst().field()).isEqualTo("cursor");
                });
    }

    private static List<Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Row(UUID.randomUUID(), TIME.plusSeconds(i), "name " + i))
                .toList();
    }
}
