package io.palco.platform.files;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where files are kept. A bucket, when one is named, goes before the folder.
///
/// @param folder that all instances of the service share; made when it is missing
/// @param s3     an object store instead of a folder
@Validated
@ConfigurationProperties("palco.files")
record FilesProperties(
        @Nullable Path folder, @Valid @Nullable Bucket s3) {

    /// A bucket of an object store that speaks S3.
    ///
    /// @param bucket    its name; it must exist
    /// @param endpoint  of a store other than Amazon's, for example `http://minio:9000`
    /// @param pathStyle names the bucket in the path instead of the host name, as most other stores want it
    /// @param accessKey without it, what the machine offers (environment, profile, role) is used
    record Bucket(
            @NotBlank String bucket,
            @Nullable URI endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("false") boolean pathStyle,
            @Nullable String accessKey,
            @Nullable String secretKey) {}
}
