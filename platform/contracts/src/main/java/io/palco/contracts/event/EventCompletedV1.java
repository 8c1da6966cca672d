package io.palco.contracts.event;

import io.palco.contracts.Contract;

/// The event took place; its end has passed.
@Contract(type = "event.completed.v1", exchange = "palco.event")
public record EventCompletedV1(EventSnapshot event) {}
