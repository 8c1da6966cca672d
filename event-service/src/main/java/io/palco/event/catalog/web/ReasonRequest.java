package io.palco.event.catalog.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why; shown to those whom it concerns.
record ReasonRequest(
        @Size(max = 500) @Pattern(regexp = PlainText.LINES) @Nullable
        String reason) {}
