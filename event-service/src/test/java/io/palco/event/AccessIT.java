package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.security.Access;
import io.palco.platform.test.http.ApiClient;
import io.palco.platform.test.http.CalledOperations;
import io.palco.platform.test.security.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AccessIT extends EventSystem {

    private static final Set<String> PUBLIC = Set.of(
            "GET /api/v1/events",
            "GET /api/v1/calendar",
            "GET /api/v1/calendar-feeds/organizations/{id}.ics",
            "GET /api/v1/calendar-feeds/{key}.ics",
            "GET /api/v1/events/{id}",
            "GET /api/v1/events/{id}.ics",
            "GET /api/v1/events/{id}/seat-map",
            "GET /api/v1/places",
            "GET /api/v1/places/map",
            "GET /api/v1/places/reverse",
            "GET /api/v1/series/{id}",
            "GET /api/v1/series/{id}/occurrences",
            "GET /api/v1/venues/{id}",
            "GET /api/v1/venues/{id}/rooms",
            "GET /api/v1/events/{eventId}/sessions",
            "GET /api/v1/events/{eventId}/tracks",
            "GET /api/v1/sessions/{id}",
            "GET /api/v1/sessions/{sessionId}/materials",
            "GET /api/v1/sessions/{sessionId}/materials/{id}/content",
            "GET /api/v1/speakers/{id}",
            "GET /api/v1/events/facets",
            "GET /api/v1/events/{id}/media",
            "GET /api/v1/events/{id}/media/attachments/{attachmentId}",
            "POST /api/v1/events/{id}/visits",
            "GET /api/v1/media/{id}/{variant}",
            "GET /internal/v1/sitemap",
            "GET /internal/v1/sitemap/{start}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void isOpenToEverybodyOnlyWhereItSaysSo() {
        var open = handlers.getHandlerMethods().entrySet().stream()
                .filter(entry -> {
                    var access = entry.getValue().getMethodAnnotation(Access.class);
                    return access != null && access.value() == Access.Who.PUBLIC;
                })
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(pattern -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern)))
                .toList();

        assertThat(open).containsExactlyInAnyOrderElementsOf(PUBLIC);
    }

    @Test
    void asksForATokenEverywhereElse() {
        for (var operation : operations()) {
            if (!PUBLIC.contains(operation)) {
                assertUnauthorized(api(), operation);
            }
        }
    }

    @Test
    void refusesEveryTokenThatIsNotGoodEvenWhereNoneIsNeeded() {
        var tokens = Map.of(
                "expired", TestTokens.expired(),
                "forged", TestTokens.forged(),
                "unsigned", TestTokens.unsigned(),
                "for another audience", TestTokens.forAnotherAudience(),
                "from another issuer", TestTokens.fromAnotherIssuer(),
                "garbage", "garbage",
                "tampered", tampered(TestTokens.organizer().token()));

        tokens.forEach((_, token) -> operations().forEach(operation -> assertUnauthorized(api().as(token), operation)));
    }

    /// Every operation that the service documents, as `GET /path/{id}`.
    private List<String> operations() {
        var operations = CalledOperations.documented(api().get("/v3/api-docs").json());
        assertThat(operations).hasSizeGreaterThan(8);
        return operations;
    }

    private static void assertUnauthorized(ApiClient client, String operation) {
        var parts = operation.split(" ", 2);
        var path = parts[1].replace("{service}", "event")
                .replaceAll("\\{[a-zA-Z]+}", "019a0000-0000-7000-8000-00000000dead");
        var answer = client.send(parts[0], path, "GET".equals(parts[0]) ? null : "{}");
        assertProblem(answer, 401, "unauthorized");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private static String tampered(String token) {
        var at = token.indexOf('.') + 10;
        var other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }
}
