package io.palco.event.seating.web;

import io.palco.event.seating.SeatPlan;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A seat map as it is drawn or imported.
record SeatMapRequest(
        @NotNull @HasText @Size(max = 200) @OneLine String name,
        @NotNull @Valid SeatPlan plan) {}
