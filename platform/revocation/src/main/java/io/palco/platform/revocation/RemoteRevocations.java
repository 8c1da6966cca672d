package io.palco.platform.revocation;

import io.palco.contracts.identity.AccessRevokedV1;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Asks identity-service. The JDK's own client, because services and the gateway have no other one in
/// common.
final class RemoteRevocations implements Revocations {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final URI uri;
    private final JsonMapper json;

    RemoteRevocations(URI uri, JsonMapper json) {
        this.uri = uri;
        this.json = json;
    }

    private record Answer(List<AccessRevokedV1> items) {}

    @Override
    public List<AccessRevokedV1> current() {
        try {
            var request = HttpRequest.newBuilder(uri).timeout(READ).build();
            var response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException(uri + " answered " + response.statusCode());
            }
            return json.readValue(response.body(), Answer.class).items();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
