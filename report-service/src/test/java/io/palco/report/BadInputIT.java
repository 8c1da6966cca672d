package io.palco.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputIT extends ReportSystem {

    private UUID eventId = new UUID(0, 0);

    @BeforeEach
    void anEvent() {
        eventId = knownEvent("Noite do Jazz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                                             | 400 | malformed-request |
            ''                                                                            | 400 | malformed-request |
            []                                                                            | 400 | malformed-request |
            {"type":7,"eventId":"EVENT","format":"JSON"}                                  | 400 | malformed-request | type
            {"type":"EVERYTHING","eventId":"EVENT","format":"JSON"}                       | 400 | malformed-request | type
            {"type":"EVENT_PARTICIPANTS","eventId":"EVENT","format":"PDF"}                | 400 | malformed-request | format
            {"type":"EVENT_PARTICIPANTS","eventId":"1; DROP TABLE reports","format":"JSON"} | 400 | malformed-request | eventId
            {"type":"EVENT_PARTICIPANTS","eventId":"EVENT","format":"JSON","mailTo":"x"}  | 400 | malformed-request | mailTo
            {}                                                                            | 422 | validation-failed | eventId
            {"type":"EVENT_PARTICIPANTS","format":"JSON"}                                 | 422 | validation-failed | eventId
            {"eventId":"EVENT","format":"JSON"}                                           | 422 | validation-failed | type
            {"type":"EVENT_PARTICIPANTS","eventId":"EVENT"}                               | 422 | validation-failed | format
            {"type":"EVENT_PARTICIPANTS","eventId":"EVENT","format":"JSON","mailTo":["no address"]} | 422 | validation-failed | mailTo[0]
            {"type":"EVENT_PARTICIPANTS","eventId":"EVENT","format":"JSON","mailTo":["a@example.org\\r\\nBcc: b@example.org"]} | 422 | validation-failed | mailTo[0]
            {"type":"EVENT_PARTICIPANTS","eventId":"EVENT","format":"JSON","mailTo":["<a@example.org>"]} | 422 | validation-failed | mailTo[0]
            {"type":"EVENT_PARTICIPANTS","eventId":"EVENT","format":"JSON","mailTo":[null]} | 422 | validation-failed | mailTo[0]
            {"type":"EVENT_PARTICIPANTS","eventId":"019a0000-0000-7000-8000-00000000ffff","format":"JSON"} | 404 | not-found |
            """)
    void refusesARequest(String body, int status, String problem, String field) {
        var answer = organizer().send("POST", "/api/v1/reports", body.replace("EVENT\"", eventId + "\""));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        if (field != null) {
            assertThat(answer.json()
                            .path("errors")
                            .valueStream()
                            .map(e -> e.path("field").asString()))
                    .contains(field);
        }
        assertThat(answer.text()).doesNotContain("io.palco", "Exception", "SQL");
        assertThat(count("SELECT count(*) FROM reports WHERE event_id = ?", eventId))
                .isZero();
    }

    @Test
    void refusesMoreThanTenAddresses() {
        var addresses = IntStream.rangeClosed(1, 11)
                .mapToObj(n -> "\"p" + n + "@example.org\"")
                .collect(Collectors.joining(","));
        var body = "{\"type\":\"EVENT_PARTICIPANTS\",\"eventId\":\"%s\",\"format\":\"JSON\",\"mailTo\":[%s]}"
                .formatted(eventId, addresses);

        var answer = organizer().send("POST", "/api/v1/reports", body);

        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("mailTo");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/reports?limit=0, 422, validation-failed",
        "/api/v1/reports?limit=201, 422, validation-failed",
        "/api/v1/reports?limit=x, 400, malformed-request",
        "/api/v1/reports?cursor=nonsense, 400, malformed-request",
        "/api/v1/reports?sort=title, 422, validation-failed",
        "/api/v1/reports?eventId=x, 400, malformed-request",
        "/api/v1/reports/x, 400, malformed-request",
        "/api/v1/reports/x/content, 400, malformed-request",
        "/api/v1/reports/019a0000-0000-7000-8000-00000000ffff, 404, not-found",
        "/api/v1/reports/019a0000-0000-7000-8000-00000000ffff/content, 404, not-found",
    })
    void refusesAQuestion(String path, int status, String problem) {
        var answer = organizer().get(path);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
    }

    @Test
    void refusesOtherMediaTypesAndMethods() {
        var text = organizer().with("Content-Type", "text/plain").send("POST", "/api/v1/reports", "hello");
        var delete = organizer().delete("/api/v1/reports");

        assertThat(text.problem()).isEqualTo("unsupported-media-type");
        assertThat(delete.problem()).isEqualTo("method-not-allowed");
    }
}
