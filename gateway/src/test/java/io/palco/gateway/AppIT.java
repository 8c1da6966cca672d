package io.palco.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The single-page application: its document for every page, its files for as long as their names say.
class AppIT extends GatewaySystem {

    private static final Pattern SCRIPT = Pattern.compile("/assets/[^\"]+\\.js");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/events", "/events/019a0000-0000-7000-8000-0000000000aa", "/admin/users?q=ana"})
    void answersEveryPageWithTheDocument(String path) throws Exception {
        var answer = get(path, "Accept", "text/html,application/xhtml+xml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.http().body()).contains("<div id=\"root\">");
    }

    @Test
    void answersHeadLikeGet() throws Exception {
        var answer = send(HTTP, "HEAD", "/events/1", BodyPublishers.noBody(), "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void letsBrowsersKeepHashedFilesForever() throws Exception {
        var document = get("/", "Accept", "text/html").http().body();
        var script =
                SCRIPT.matcher(document).results().findFirst().orElseThrow().group();

        var answer = get(script);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains("javascript");
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
    }

    @Test
    void letsNobodyKeepThatAFileIsMissing() throws Exception {
        var answer = get("/assets/old-0123abcd.js", "Accept", "*/*");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).doesNotContain("immutable");
        assertThat(problem(answer).get("type").asString()).isEqualTo("/problems/not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../application.yml",
                "/assets/../application.yml",
                "/assets/..%2f..%2fapplication.yml",
                "/assets/%2e%2e/%2e%2e/application.yml",
                "/assets/%252e%252e/%252e%252e/application.yml",
                "/assets/..%5c..%5capplication.yml",
                "/assets/....//....//application.yml",
                "/webjars/../application.yml",
                "/webjars/..%2f..%2fapplication.yml",
                "//application.yml",
                "/%00/application.yml",
                "/assets/;/../../application.yml",
                "/application.yml",
                "/static/application.yml",
                "/palco/platform.yml",
                "/META-INF/MANIFEST.MF",
                "/api/v1/events/../../../application.yml",
                "/api/v1/events/..%2f..%2f..%2finternal/events/1",
                "/api/v1/events/%2e%2e/%2e%2e/internal/events/1",
            })
    void leaksNoFileByTraversal(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.http().body()).doesNotContain("spring:", "Manifest", "Exception");
        assertThat(answer.received()).isEmpty();
    }
}
