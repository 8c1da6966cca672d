package io.palco.platform.files;

import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/// Chooses the store. A service that names neither a bucket nor a folder has none.
@AutoConfiguration
@EnableConfigurationProperties(FilesProperties.class)
class FilesConfiguration {

    @Bean
    @Conditional(APlaceIsNamed.class)
    FileStore fileStore(FilesProperties properties) {
        return properties.s3() == null
                ? new FolderStore(Objects.requireNonNull(properties.folder()))
                : S3Store.in(properties.s3());
    }

    static final class APlaceIsNamed extends AnyNestedCondition {

        APlaceIsNamed() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("palco.files.folder")
        static final class Folder {}

        @ConditionalOnProperty("palco.files.s3.bucket")
        static final class Bucket {}
    }
}
