package io.palco.event.media;

import java.util.List;

/// All that an event shows of itself, as far as the reader may see it.
///
/// @param pictures in the organizer's order, the cover among them
public record EventMedia(List<EventPicture> pictures, List<Attachment> attachments) {}
