package io.palco.platform.test.messaging;

import io.palco.contracts.Contract;

/// What the test application tells although no queue takes it.
@Contract(type = "nobody.listens.v1", exchange = "palco.test")
public record NobodyListens(String text) {}
