package io.palco.contracts.event;

import io.palco.contracts.Contract;

/// The event is open to the public from now on.
@Contract(type = "event.published.v1", exchange = "palco.event")
public record EventPublishedV1(EventSnapshot event) {}
