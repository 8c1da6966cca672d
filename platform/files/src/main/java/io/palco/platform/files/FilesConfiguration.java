package io.palco.platform.files;

import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/// Chooses the store. A service that names neither a bucket nor a folder has none.
@AutoConfiguration
@EnableConfigurationProperties(FilesProperties.class)
class FilesConfiguration {

    @Bean
    @ConditionalOnExpression("!'${palco.files.s3.bucket:}${palco.files.folder:}'.isEmpty()")
    FileStore fileStore(FilesProperties properties) {
        return properties.s3() == null
                ? new FolderStore(Objects.requireNonNull(properties.folder()))
                : S3Store.in(properties.s3());
    }
}
