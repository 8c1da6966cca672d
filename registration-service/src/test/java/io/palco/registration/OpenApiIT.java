package io.palco.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.IntegrationTest;
import io.palco.platform.test.contract.OpenApiSnapshot;
import io.palco.platform.test.http.ApiClient;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class OpenApiIT {

    @LocalServerPort
    int port;

    @Test
    void servesTheDocumentThatIsCheckedIn() throws IOException {
        var answer = ApiClient.at("http://localhost:" + port).get("/v3/api-docs");

        assertThat(answer.status()).isEqualTo(200);
        OpenApiSnapshot.verify(answer.text());
    }
}
