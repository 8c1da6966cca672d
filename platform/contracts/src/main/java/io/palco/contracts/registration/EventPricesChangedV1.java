package io.palco.contracts.registration;

import io.palco.contracts.Contract;
import java.util.UUID;

/// What places at an event cost has changed. An event of which this was never told is free.
///
/// @param from     of the cheapest kind of ticket on sale, in minor units; 0 when one is free
/// @param to       of the dearest
/// @param currency ISO 4217
/// @param version  grows with every change; what is older than what is known counts nothing
@Contract(type = "event.prices-changed.v1", exchange = "palco.registration")
public record EventPricesChangedV1(UUID eventId, long from, long to, String currency, long version) {}
