package io.palco.platform.test.messaging;

import io.palco.contracts.Contract;
import java.util.UUID;

/// What the test application tells and hears.
@Contract(type = "note.written.v1", exchange = "palco.test")
public record NoteWritten(UUID id, String text) {}
