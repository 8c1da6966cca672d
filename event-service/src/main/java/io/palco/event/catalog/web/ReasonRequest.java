package io.palco.event.catalog.web;

import io.palco.platform.web.text.Lines;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why; shown to those whom it concerns.
public record ReasonRequest(
        @Size(max = 500) @Lines @Nullable String reason) {}
