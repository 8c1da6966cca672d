package io.palco.event.resource.web;

import static java.util.Objects.requireNonNullElse;

import io.palco.event.resource.BookingTerms;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When and how much is wanted; without times, as long as the event lasts.
record BookingRequest(
        @Min(1) @Max(1_000_000) @Nullable Integer quantity,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Min(0) @Max(10_080) @Nullable Integer setupMinutes,
        @Min(0) @Max(10_080) @Nullable Integer teardownMinutes,
        @Size(max = 100) @OneLine @Nullable String menu) {

    BookingTerms toTerms() {
        return new BookingTerms(requireNonNullElse(quantity, 1), startsAt, endsAt, setupMinutes, teardownMinutes, menu);
    }
}
