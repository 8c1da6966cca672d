package io.palco.contracts.event;

import io.palco.contracts.Contract;

/// The event will not take place; `event.cancellationReason` says why, where a reason was given.
@Contract(type = "event.cancelled.v1", exchange = "palco.event")
public record EventCancelledV1(EventSnapshot event) {}
