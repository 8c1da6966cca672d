package io.palco.event.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palco.event.EventSystem;
import io.palco.event.files.Received.Content;
import io.palco.event.files.Received.ReceivedDocument;
import io.palco.platform.files.FileKey;
import io.palco.platform.files.FileStore;
import io.palco.platform.web.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class KeptFilesIT extends EventSystem {

    @Autowired
    ReceiveFile receive;

    @Autowired
    KeptFiles files;

    @Autowired
    StoredContents contents;

    @Autowired
    FileStore store;

    @Autowired
    TransactionTemplate transactions;

    private final UUID organization = UUID.randomUUID();

    @Test
    void forgetsContentsOnlyAfterNothingHasReferredToThemForAWhile() throws IOException {
        var first = document("same");
        var one = add(first);
        var two = add(document("same"));
        var key = keyOf(first);
        assertThat(document("same").contents()).isEqualTo(first.contents());

        remove(one);
        later(Duration.ofHours(2));
        assertThat(isThere(key)).as("another file has it").isTrue();
        remove(two);
        contents.note(key);
        contents.sweep();
        assertThat(isThere(key)).as("somebody may just be bringing it again").isTrue();
        later(Duration.ofHours(2));

        assertThat(isThere(key)).isFalse();
        assertThat(files.openDocument(two)).isEmpty();
    }

    @Test
    void forgetsWhatWasReceivedAndNeverAdded() throws IOException {
        var received = document("never added");
        var key = keyOf(received);
        assertThat(isThere(key)).isTrue();

        later(Duration.ofHours(2));

        assertThat(isThere(key)).isFalse();
    }

    @Test
    void keepsOnlySoMuchOfAnOrganization() throws IOException {
        var key = keyOf(document("large"));
        var large = new ReceivedDocument(
                "large.pdf", "application/pdf", Map.of("document", new Content(key, 3L * 1024 * 1024 * 1024)));
        add(large);

        assertRefused(() -> add(large), "limit-reached");
    }

    @Test
    void refusesFilesThatAreTooLargeWithoutReadingThemAll() {
        var picture = new ByteArrayInputStream(new byte[30_000_000]);
        var document = new ByteArrayInputStream(new byte[60_000_000]);

        assertRefused(() -> receive.picture(picture), "payload-too-large");
        assertRefused(() -> receive.document(document, "a.pdf"), "payload-too-large");
        assertThat(picture.available()).isGreaterThan(15_000_000);
        assertThat(document.available()).isGreaterThan(30_000_000);
    }

    private static void assertRefused(ThrowingCallable work, String slug) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type().slug()).isEqualTo(slug));
    }

    private Received document(String text) throws IOException {
        return receive.document(new ByteArrayInputStream((organization + text).getBytes(UTF_8)), "note.txt");
    }

    private static FileKey keyOf(Received file) {
        return file.contents().values().iterator().next().key();
    }

    private UUID add(Received file) {
        return transactions.execute(_ -> files.add(organization, file));
    }

    private void remove(UUID id) {
        transactions.executeWithoutResult(_ -> files.remove(List.of(id)));
    }

    private void later(Duration time) {
        clock.later(time, contents::sweep);
    }

    private boolean isThere(FileKey key) throws IOException {
        try (var file = store.open(key).orElse(null)) {
            return file != null;
        }
    }
}
