package io.palco.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpenApiSnapshotTests {

    private static final String KNOWN = """
            {"paths":{
               "/events":{
                 "get":{"parameters":[{"name":"q","in":"query"}],"responses":{"200":{}}},
                 "post":{"parameters":[{"name":"If-Match","in":"header","required":false}],
                         "responses":{"201":{},"409":{}}}},
               "/events/{id}":{"get":{"parameters":[{"name":"id","in":"path","required":true}],"responses":{"200":{}}}}},
             "components":{"schemas":{
               "EventView":{"properties":{"id":{},"title":{}},"required":["id"]},
               "EventRequest":{"properties":{"title":{},"note":{}},"required":["title"]}}}}
            """;

    @Test
    void findsNothingInTheSameOrALargerApi() {
        assertThat(breaks(KNOWN)).isEmpty();
        assertThat(breaksAfter("\"/events\":{", "\"/more\":{\"get\":{\"responses\":{}}},\"/events\":{"))
                .isEmpty();
        assertThat(breaksAfter(
                        "{\"name\":\"q\",\"in\":\"query\"}",
                        "{\"name\":\"q\",\"in\":\"query\"},{\"name\":\"r\",\"in\":\"query\"}"))
                .isEmpty();
        assertThat(breaksAfter("\"id\":{},\"title\":{}}", "\"id\":{},\"title\":{},\"more\":{}}"))
                .isEmpty();
        assertThat(breaksAfter("[\"id\"]", "[\"id\",\"title\"]"))
                .as("an answer may promise more")
                .isEmpty();
    }

    @Test
    void findsAPathThatIsGone() {
        assertThat(breaksAfter("\"/events/{id}\"", "\"/happenings/{id}\"")).containsExactly("get /events/{id} is gone");
    }

    @Test
    void findsAnOperationThatIsGone() {
        assertThat(breaksAfter("\"post\"", "\"put\"")).containsExactly("post /events is gone");
    }

    @Test
    void findsAParameterThatIsGoneOrMoved() {
        assertThat(breaksAfter("{\"name\":\"q\",\"in\":\"query\"}", ""))
                .containsExactly("get /events no longer takes q");
        assertThat(breaksAfter("{\"name\":\"q\",\"in\":\"query\"}", "{\"name\":\"q\",\"in\":\"header\"}"))
                .containsExactly("get /events no longer takes q");
    }

    @Test
    void findsAParameterThatIsNewlyRequired() {
        assertThat(breaksAfter("\"required\":false", "\"required\":true"))
                .containsExactly("post /events newly requires If-Match");
        assertThat(breaksAfter(
                        "{\"name\":\"q\",\"in\":\"query\"}",
                        "{\"name\":\"q\",\"in\":\"query\"},{\"name\":\"r\",\"in\":\"query\",\"required\":true}"))
                .containsExactly("get /events newly requires r");
    }

    @Test
    void findsAnAnswerThatIsGone() {
        assertThat(breaksAfter(",\"409\":{}", "")).containsExactly("post /events no longer answers 409");
    }

    @Test
    void findsAFieldThatIsGone() {
        assertThat(breaksAfter("\"id\":{},\"title\":{}}", "\"id\":{}}")).containsExactly("EventView.title is gone");
    }

    @Test
    void findsARequestFieldThatIsNewlyRequired() {
        assertThat(breaksAfter("[\"title\"]", "[\"title\",\"note\"]"))
                .containsExactly("EventRequest newly requires note");
    }

    private static List<String> breaksAfter(String old, String changed) {
        assertThat(KNOWN).contains(old);
        return breaks(KNOWN.replace(old, changed));
    }

    private static List<String> breaks(String after) {
        var json = JsonMapper.builder().build();
        return OpenApiSnapshot.breaks(json.readTree(KNOWN), json.readTree(after));
    }
}
