package io.palco.contracts.registration;

import io.palco.contracts.Contract;
import org.jspecify.annotations.Nullable;

/// A place was given back. `cause` is one of `PARTICIPANT`, `ORGANIZER`, `EVENT_CANCELLED`; `reason` is what they
/// wrote.
@Contract(type = "registration.cancelled.v1", exchange = "palco.registration")
public record RegistrationCancelledV1(
        RegistrationSnapshot registration,
        EventSummary event,
        PlacesTaken places,
        String cause,
        @Nullable String reason) {}
