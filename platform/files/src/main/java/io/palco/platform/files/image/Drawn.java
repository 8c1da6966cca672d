package io.palco.platform.files.image;

/// What came of a picture that was to be drawn anew.
///
/// @param <T> what was made of it
public sealed interface Drawn<T> {

    record Done<T>(T result) implements Drawn<T> {}

    /// It is none of the formats that are read, or broken.
    record Unreadable<T>() implements Drawn<T> {}

    /// It says it has more pixels than are decoded.
    record TooLarge<T>(int width, int height) implements Drawn<T> {}
}
