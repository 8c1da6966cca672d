package io.palco.gateway;

import io.palco.platform.embedded.Broker;
import io.palco.platform.embedded.BrokerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The gateway on a random port before fake services. Every IT extends this, so all share one context.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "server.address=127.0.0.1",
            "palco.issuer=" + TokenMint.ISSUER,
            "palco.public-url=http://localhost:8080",
            "palco.gateway.limits.sign-in-per-minute=" + GatewaySystem.SIGN_INS,
            "palco.gateway.limits.api-per-minute=" + GatewaySystem.REQUESTS,
            "palco.gateway.limits.bad-tokens-per-minute=" + GatewaySystem.BAD_TOKENS,
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=500ms",
            "palco.revocation.interval=200ms",
        })
@DirtiesContext // each class has an allowance of its own
abstract class GatewaySystem {

    static final int SIGN_INS = 30;
    static final int REQUESTS = 200;
    static final int BAD_TOKENS = 60;
    static final FakeServices SERVICES = new FakeServices();
    static final TokenMint MINT = new TokenMint();
    static final Broker BROKER = Broker.start(BrokerOptions.temporary());
    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        SERVICES.publishKeys(MINT.jwks());
        registry.add("palco.security.jwks-uri", () -> SERVICES.address("identity-service") + "/oauth2/jwks");
        registry.add("spring.rabbitmq.port", BROKER::port);
        registry.add("spring.rabbitmq.username", BROKER::username);
        registry.add("spring.rabbitmq.password", BROKER::password);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(BROKER::close));
        FakeServices.NAMES.forEach(name -> registry.add(
                "spring.cloud.discovery.client.simple.instances." + name + "[0].uri", () -> SERVICES.address(name)));
    }

    /// An answer, and what the services received before it.
    record Answer(HttpResponse<String> http, List<FakeServices.Received> received) {

        int status() {
            return http.statusCode();
        }

        String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send(HTTP, "GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String path, String body, String... headers) throws IOException, InterruptedException {
        return send(HTTP, "POST", path, BodyPublishers.ofString(body), headers);
    }

    /// Sends under a request id of its own, unless the headers bring one.
    Answer send(HttpClient client, String method, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        var id = Stream.of(headers).anyMatch("X-Request-Id"::equals)
                ? ""
                : UUID.randomUUID().toString();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body);
        if (!id.isEmpty()) {
            request.header("X-Request-Id", id);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        return new Answer(answer, SERVICES.receivedAs(id));
    }

    /// The answer's body as a problem detail.
    JsonNode problem(Answer answer) {
        return json.readTree(answer.http().body());
    }
}
