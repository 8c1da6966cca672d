package io.palco.event.media;

import java.util.UUID;

/// A document that comes with an event.
///
/// @param name of the file, as it is downloaded
/// @param size in bytes
/// @param url  to download it from, with the right to it
public record Attachment(
        UUID id, String title, String name, String contentType, long size, Audience audience, String url) {}
