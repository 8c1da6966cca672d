package io.palco.registration.booking.web;

import io.palco.platform.web.text.Lines;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why the place is given back.
record CancelRequest(@Size(max = 500) @Lines @Nullable String reason) {}
