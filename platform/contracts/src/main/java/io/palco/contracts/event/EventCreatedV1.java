package io.palco.contracts.event;

import io.palco.contracts.Contract;

/// A draft was made.
@Contract(type = "event.created.v1", exchange = "palco.event")
public record EventCreatedV1(EventSnapshot event) {}
