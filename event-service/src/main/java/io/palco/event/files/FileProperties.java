package io.palco.event.files;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How much may be kept.
///
/// @param maxPicture        of one upload; the gateway must let it through
/// @param maxDocument       of one upload; the gateway must let it through
/// @param perOrganization   of everything an organization keeps, all sizes of its pictures included
/// @param unreferencedFor   how long contents may lie unreferenced before they are deleted; longer than any upload
@Validated
@ConfigurationProperties("palco.event.files")
public record FileProperties(
        @DefaultValue("10MB") @NotNull DataSize maxPicture,
        @DefaultValue("25MB") @NotNull DataSize maxDocument,
        @DefaultValue("5GB") @NotNull DataSize perOrganization,
        @DefaultValue("PT1H") @NotNull Duration unreferencedFor) {}
