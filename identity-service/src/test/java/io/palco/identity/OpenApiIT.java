package io.palco.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.palco.platform.test.contract.OpenApiSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class OpenApiIT {

    @Autowired
    Api api;

    @Test
    void servesTheDocumentThatIsCheckedIn() throws IOException {
        var answer = api.client().get("/v3/api-docs");

        assertThat(answer.status()).isEqualTo(200);
        OpenApiSnapshot.verify(answer.text());
    }

    @Test
    void saysOfEveryOperationWhatItDoes() {
        var silent = new ArrayList<String>();

        api.client().get("/v3/api-docs").json().path("paths").forEachEntry((path, operations) -> {
            if (!path.contains("parked-messages")) { // the platform's own
                operations.forEachEntry((method, operation) -> {
                    if (operation.path("summary").asString("").isBlank()) {
                        silent.add(method + " " + path);
                    }
                });
            }
        });

        assertThat(silent).isEmpty();
    }
}
