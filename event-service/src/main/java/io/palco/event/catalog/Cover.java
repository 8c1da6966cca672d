package io.palco.event.catalog;

import io.palco.event.files.AltText;
import io.palco.event.files.Picture;

/// The picture that stands for an event.
public record Cover(Picture picture, AltText alt) {}
