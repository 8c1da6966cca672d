package io.palco.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ProblemResponsesTests {

    private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new ProblemResponses())
            .build());

    @Test
    void saysWhenThereIsNoDatabase() {
        for (var path : new String[] {"/no-connection", "/no-transaction"}) {
            var answer = get(path);

            assertProblem(answer, 503, "dependency-unavailable");
            assertThat(answer.getResponse().getHeader("Retry-After")).isEqualTo("2");
        }
    }

    @Test
    void tellsNothingOfAFailure() throws Exception {
        var answer = get("/broken");

        assertProblem(answer, 500, "internal-error");
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("secret", "IllegalState");
    }

    @Test
    void blamesTheCallerForAQueryThatIsNoUtf8() {
        assertProblem(get("/undecodable"), 400, "malformed-request");
    }

    @Test
    void saysHowToAuthenticate() {
        var answer = get("/closed");

        assertProblem(answer, 401, "unauthorized");
        assertThat(answer.getResponse().getHeader("WWW-Authenticate")).isEqualTo("Bearer");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).locale(Locale.ENGLISH).exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String slug) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + slug);
    }

    @RestController
    static class Failing {

        @GetMapping("/no-connection")
        void noConnection() {
            throw new CannotGetJdbcConnectionException("secret pool is empty");
        }

        @GetMapping("/no-transaction")
        void noTransaction() {
            throw new CannotCreateTransactionException("secret database is away");
        }

        @GetMapping("/broken")
        void broken() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/undecodable")
        void undecodable() {
            throw new InvalidParameterException("secret");
        }

        @GetMapping("/closed")
        void closed() {
            throw ProblemException.unauthorized();
        }
    }
}
