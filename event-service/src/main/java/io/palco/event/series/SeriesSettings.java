package io.palco.event.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param daysAhead how far ahead an endless series is planned
@Validated
@ConfigurationProperties("palco.event.series")
record SeriesSettings(@DefaultValue("365") @Min(7) @Max(365) int daysAhead) {}
