package io.palco.contracts.registration;

import io.palco.contracts.Contract;

/// Somebody has a place.
@Contract(type = "registration.confirmed.v1", exchange = "palco.registration")
public record RegistrationConfirmedV1(RegistrationSnapshot registration, EventSummary event, PlacesTaken places) {}
