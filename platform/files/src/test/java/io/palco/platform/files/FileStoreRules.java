package io.palco.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every store promises.
abstract class FileStoreRules {

    abstract FileStore store();

    @Test
    void givesBackWhatItWasGiven() throws IOException {
        var content = new byte[3_000_000];
        new Random(7).nextBytes(content);

        var key = keep(content);

        try (var file = store().open(key).orElseThrow()) {
            assertThat(file.size()).isEqualTo(content.length);
            assertThat(file.content().readAllBytes()).isEqualTo(content);
        }
        assertThat(key).isEqualTo(FileKey.parse(key.toString()));
    }

    @Test
    void keepsTheSameContentOnceHoweverOftenItComes() {
        var content = UUID.randomUUID().toString().getBytes(UTF_8);

        var keys = List.of(keep(content), keep(content), keep(content));

        assertThat(keys).containsOnly(keys.getFirst());
        store().delete(keys.getFirst());
        assertThat(store().open(keys.getFirst())).isEmpty();
    }

    @Test
    void knowsNothingOfWhatItWasNeverGiven() {
        var key = new FileKey("pictures", "0".repeat(64));

        store().delete(key);

        assertThat(store().open(key)).isEmpty();
    }

    @Test
    void keepsAreasApart() {
        var content = UUID.randomUUID().toString().getBytes(UTF_8);
        var key = keep(content);

        assertThat(store().open(new FileKey("elsewhere", key.digest()))).isEmpty();
    }

    @Test
    void takesAnEmptyFile() throws IOException {
        var key = keep(new byte[0]);

        try (var file = store().open(key).orElseThrow()) {
            assertThat(file.size()).isZero();
            assertThat(file.content().read()).isEqualTo(-1);
        }
    }

    @Test
    void stopsReadingAtTheLimitAndLeavesNothingBehind() throws IOException {
        var endless = new ByteArrayInputStream(new byte[100_000]);

        assertThat(ReceivedFile.read("pictures", endless, 50_000)).isEmpty();

        assertThat(endless.available()).as("it was not read to its end").isPositive();
        try (var received = ReceivedFile.read("pictures", new ByteArrayInputStream(new byte[9]), 9)
                .orElseThrow()) {
            assertThat(received.path()).hasSize(9);
            received.close();
            assertThat(Files.exists(received.path())).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pictures",
                "/etc/passwd",
                "pictures/../../etc/passwd",
                "../pictures/0000000000000000000000000000000000000000000000000000000000000000",
                "pictures/000000000000000000000000000000000000000000000000000000000000000",
                "pictures/000000000000000000000000000000000000000000000000000000000000000G",
                "pictures/0000000000000000000000000000000000000000000000000000000000000000\n",
                "Pictures/0000000000000000000000000000000000000000000000000000000000000000",
                "/0000000000000000000000000000000000000000000000000000000000000000",
            })
    void hasNoKeyThatLeadsOutOfIt(String text) {
        assertThatThrownBy(() -> FileKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private FileKey keep(byte[] content) {
        try (var received = ReceivedFile.of("pictures", content)) {
            store().keep(received);
            return received.key();
        }
    }
}
