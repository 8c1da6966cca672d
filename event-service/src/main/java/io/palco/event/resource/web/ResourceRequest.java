package io.palco.event.resource.web;

import static java.util.Objects.requireNonNullElse;

import io.palco.event.resource.Menu;
import io.palco.event.resource.ResourceDetails;
import io.palco.event.resource.ResourceKind;
import io.palco.platform.web.text.HasText;
import io.palco.platform.web.text.Lines;
import io.palco.platform.web.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that can be booked, as an organizer writes it; used to make it and to replace it.
///
/// @param stock          how many there are, or heads that can be fed at once; 1 when absent
/// @param organizationId whose it is, when it is made; without it, the only organization in which the caller may
///   manage resources
record ResourceRequest(
        @NotNull ResourceKind kind,

        @NotNull @HasText @Size(max = 200) @OneLine String name,

        @Size(max = 2_000) @Lines @Nullable String description,

        @Min(1) @Max(1_000_000) @Nullable Integer stock,
        @Min(0) @Max(10_080) @Nullable Integer setupMinutes,
        @Min(0) @Max(10_080) @Nullable Integer teardownMinutes,
        @Nullable UUID roomId,
        @Nullable UUID userId,
        @Size(max = 20) @Nullable List<@NotNull @Valid MenuRequest> menus,
        @Nullable UUID organizationId) {

    record MenuRequest(
            @NotNull @HasText @Size(max = 100) @OneLine String name,

            @Size(max = 1_000) @Lines @Nullable String description,

            @Size(max = 10) @Nullable List<@NotNull @HasText @Size(max = 40) @OneLine String> diets) {
        Menu toMenu() {
            return new Menu(
                    name.strip(),
                    requireNonNullElse(description, "").strip(),
                    requireNonNullElse(diets, List.<String>of()).stream()
                            .map(String::strip)
                            .distinct()
                            .toList());
        }
    }

    ResourceDetails toDetails() {
        return new ResourceDetails(
                kind,
                name.strip(),
                description == null || description.isBlank() ? null : description.strip(),
                requireNonNullElse(stock, 1),
                requireNonNullElse(setupMinutes, 0),
                requireNonNullElse(teardownMinutes, 0),
                roomId,
                userId,
                requireNonNullElse(menus, List.<MenuRequest>of()).stream()
                        .map(MenuRequest::toMenu)
                        .toList());
    }
}
