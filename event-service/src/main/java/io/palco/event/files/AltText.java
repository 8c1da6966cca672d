package io.palco.event.files;

/// What a picture shows, for those who do not see it; empty where nobody has said.
public record AltText(String pt, String en) {}
