package io.palco.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTests extends FileStoreRules {

    @TempDir
    Path folder;

    @Override
    FileStore store() {
        return new FolderStore(folder);
    }

    @Test
    void leavesOnlyWholeFilesInTheFolder() throws IOException {
        try (var received = ReceivedFile.of("pictures", "jazz".getBytes(UTF_8))) {
            store().keep(received);
        }

        try (var all = Files.walk(folder)) {
            var files = all.filter(Files::isRegularFile).toList();
            assertThat(files).hasSize(1);
            assertThat(files.getFirst().getFileName().toString()).hasSize(62);
        }
    }

    @Test
    void saysSoWhenTheFolderCannotBeUsed() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        var store = new FolderStore(file);

        try (var received = ReceivedFile.of("pictures", "jazz".getBytes(UTF_8))) {
            assertThatThrownBy(() -> store.keep(received)).isInstanceOf(FileStoreException.class);
        }
        assertThat(List.of(Files.readString(file))).containsExactly("not a folder");
    }
}
