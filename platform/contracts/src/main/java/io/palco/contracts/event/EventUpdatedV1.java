package io.palco.contracts.event;

import io.palco.contracts.Contract;

/// What the event says of itself changed, while its status stayed.
@Contract(type = "event.updated.v1", exchange = "palco.event")
public record EventUpdatedV1(EventSnapshot event) {}
