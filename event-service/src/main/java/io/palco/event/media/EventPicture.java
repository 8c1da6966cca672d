package io.palco.event.media;

import io.palco.event.files.AltText;
import io.palco.event.files.Picture;

/// A picture of an event, one of which may be its cover.
public record EventPicture(Picture picture, AltText alt, boolean cover) {}
