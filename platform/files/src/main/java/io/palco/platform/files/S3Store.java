package io.palco.platform.files;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// Files as objects of one bucket. S3 shows an object only when it is there as a whole; the bucket needs no listing and
/// no public access, since every file goes through the service that knows who may see it.
final class S3Store implements FileStore, DisposableBean {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(60);

    private final S3Client s3;
    private final String bucket;

    S3Store(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    static S3Store in(FilesProperties.Bucket settings) {
        var builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(override -> override.apiCallTimeout(CALL))
                .credentialsProvider(credentials(settings))
                .region(Region.of(settings.region()))
                .forcePathStyle(settings.pathStyle());
        if (settings.endpoint() != null) {
            builder.endpointOverride(settings.endpoint());
        }
        return new S3Store(builder.build(), settings.bucket());
    }

    private static AwsCredentialsProvider credentials(FilesProperties.Bucket settings) {
        return settings.accessKey() == null || settings.secretKey() == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }

    @Override
    public void keep(ReceivedFile file) {
        try {
            s3.putObject(
                    request -> request.bucket(bucket).key(file.key().toString()), RequestBody.fromFile(file.path()));
        } catch (SdkException e) {
            throw new FileStoreException("The object store did not take a file", e);
        }
    }

    @Override
    public Optional<StoredFile> open(FileKey key) {
        try {
            var object = s3.getObject(request -> request.bucket(bucket).key(key.toString()));
            return Optional.of(new StoredFile(object, object.response().contentLength()));
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        } catch (SdkException e) {
            throw new FileStoreException("The object store did not give a file", e);
        }
    }

    @Override
    public void delete(FileKey key) {
        try {
            s3.deleteObject(request -> request.bucket(bucket).key(key.toString()));
        } catch (SdkException e) {
            throw new FileStoreException("The object store did not delete a file", e);
        }
    }

    @Override
    public void destroy() {
        s3.close();
    }
}
