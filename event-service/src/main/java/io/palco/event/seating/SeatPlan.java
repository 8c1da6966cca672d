package io.palco.event.seating;

import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan of where one sits or stands; its JSON is the format for import and export (docs/integrator.md). Positions are
/// units of the drawing, from its upper left corner.
///
/// @param schema the version of the format
/// @param stage  what everybody looks at
public record SeatPlan(
        @NotNull String schema,
        @Min(1) @Max(10_000) int width,
        @Min(1) @Max(10_000) int height,
        @Valid @Nullable SeatStage stage,
        @NotNull @Size(max = 50) List<@NotNull @Valid SeatSection> sections,
        @NotNull @Size(max = 50) List<@NotNull @Valid StandingArea> areas) {

    public static final String SCHEMA = "palco.seat-map.v1";

    private static final String ID = "[A-Za-z0-9][A-Za-z0-9_.-]{0,39}";

    /// What everybody looks at: a stage, a screen, a field.
    public record SeatStage(
            @NotNull @Size(max = 40) @OneLine String label,
            @DecimalMin("0") @DecimalMax("10000") double x,
            @DecimalMin("0") @DecimalMax("10000") double y,
            @DecimalMin("1") @DecimalMax("10000") double width,
            @DecimalMin("1") @DecimalMax("10000") double height) {}

    /// A part of the house, for example the balcony.
    public record SeatSection(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull @HasText @Size(max = 60) @OneLine String name,
            @NotNull @Size(max = 200) List<@NotNull @Valid SeatRow> rows) {}

    /// Seats beside each other.
    public record SeatRow(
            @NotNull @HasText @Size(max = 10) @OneLine String label,
            @NotNull @Size(max = 500) List<@NotNull @Valid Seat> seats) {}

    /// @param id         by which it is sold; stays the same as long as it is this seat
    /// @param label      what stands on it, for example `12`
    /// @param accessible for wheelchairs
    /// @param blocked    not for sale, for example behind a pillar
    public record Seat(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull @HasText @Size(max = 10) @OneLine String label,
            @DecimalMin("0") @DecimalMax("10000") double x,
            @DecimalMin("0") @DecimalMax("10000") double y,
            boolean accessible,
            boolean blocked) {}

    /// Where one stands, or sits as one likes.
    public record StandingArea(
            @NotNull @Pattern(regexp = ID) String id,
            @NotNull @HasText @Size(max = 60) @OneLine String name,
            @Min(1) @Max(1_000_000) int capacity,
            @DecimalMin("0") @DecimalMax("10000") double x,
            @DecimalMin("0") @DecimalMax("10000") double y,
            @DecimalMin("1") @DecimalMax("10000") double width,
            @DecimalMin("1") @DecimalMax("10000") double height) {}

    Stream<Seat> seats() {
        return sections.stream().flatMap(section -> section.rows().stream()).flatMap(row -> row.seats().stream());
    }

    int seatCount() {
        return (int) seats().count();
    }

    /// The ids of the seats that may be sold, in the order of the plan.
    public Set<String> sellable() {
        return seats().filter(seat -> !seat.blocked())
                .map(Seat::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// How many people it holds.
    int places() {
        return sellable().size()
                + areas.stream().mapToInt(StandingArea::capacity).sum();
    }

    /// The seats that another plan no longer sells.
    Set<String> without(SeatPlan other) {
        var dropped = new LinkedHashSet<>(sellable());
        dropped.removeAll(other.sellable());
        return dropped;
    }
}
