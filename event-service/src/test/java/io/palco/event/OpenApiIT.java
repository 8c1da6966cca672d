package io.palco.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.contract.OpenApiSnapshot;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OpenApiIT extends EventSystem {

    @Test
    void servesTheDocumentThatIsCheckedIn() throws IOException {
        var answer = api().get("/v3/api-docs");

        assertThat(answer.status()).isEqualTo(200);
        OpenApiSnapshot.verify(answer.text());
    }
}
