package io.palco.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/// Against a server that speaks S3, configured as an operator would.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3StoreTests extends FileStoreRules {

    private static final String KEY = "palco";
    private static final String SECRET = "correct horse";

    @TempDir
    static Path folder;

    private S3Proxy server;
    private FileStore store;

    @BeforeAll
    void start() throws Exception {
        var blobs = new FilesystemNio2BlobStore(folder.toString());
        blobs.createContainer("files");
        server = S3Proxy.builder()
                .blobStore(blobs)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                .build();
        server.start();
        store = storeOf("files", SECRET);
    }

    @AfterAll
    void stop() throws Exception {
        server.stop();
    }

    @Override
    FileStore store() {
        return store;
    }

    @Test
    void saysSoWhenItIsRefused() {
        try (var received = ReceivedFile.of("pictures", "jazz".getBytes(UTF_8))) {
            assertThatThrownBy(() -> storeOf("files", "wrong").keep(received)).isInstanceOf(FileStoreException.class);
            assertThatThrownBy(() -> storeOf("no-such-bucket", SECRET).keep(received))
                    .isInstanceOf(FileStoreException.class);
        }
    }

    @Test
    void isChosenBeforeAFolder() {
        runner("files", SECRET)
                .withPropertyValues("palco.files.folder=" + folder)
                .run(context -> assertThat(context).getBean(FileStore.class).isInstanceOf(S3Store.class));
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(FilesConfiguration.class))
                .withPropertyValues("palco.files.folder=" + folder)
                .run(context -> assertThat(context).getBean(FileStore.class).isInstanceOf(FolderStore.class));
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(FilesConfiguration.class))
                .run(context -> assertThat(context).doesNotHaveBean(FileStore.class));
    }

    private FileStore storeOf(String bucket, String secret) {
        return S3Store.in(settings(bucket, secret));
    }

    private FilesProperties.Bucket settings(String bucket, String secret) {
        var endpoint = URI.create("http://127.0.0.1:" + server.getPort());
        return new FilesProperties.Bucket(bucket, endpoint, "us-east-1", true, KEY, secret);
    }

    private ApplicationContextRunner runner(String bucket, String secret) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(FilesConfiguration.class))
                .withPropertyValues(
                        "palco.files.s3.bucket=" + bucket,
                        "palco.files.s3.endpoint=http://127.0.0.1:" + server.getPort(),
                        "palco.files.s3.path-style=true",
                        "palco.files.s3.access-key=" + KEY,
                        "palco.files.s3.secret-key=" + secret);
    }
}
