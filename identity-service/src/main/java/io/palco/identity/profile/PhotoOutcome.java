package io.palco.identity.profile;

import java.util.UUID;

/// What became of an uploaded photo.
public sealed interface PhotoOutcome {

    record Kept(UUID id) implements PhotoOutcome {}

    /// It is none of the formats that are read, whatever was said of it.
    record NotAPicture() implements PhotoOutcome {}

    /// It says it has more pixels than are decoded.
    record TooManyPixels(int width, int height) implements PhotoOutcome {}

    record TooManyBytes() implements PhotoOutcome {}
}
