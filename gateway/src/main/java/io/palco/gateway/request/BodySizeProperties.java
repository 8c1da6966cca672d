package io.palco.gateway.request;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How large bodies may be.
///
/// @param maxBodySize of every body but those of uploads
/// @param uploads     patterns of paths that take files, each with what its service accepts
@Validated
@ConfigurationProperties("palco.gateway")
record BodySizeProperties(
        @DefaultValue("1MB") @NotNull DataSize maxBodySize,
        @DefaultValue Map<String, DataSize> uploads) {}
