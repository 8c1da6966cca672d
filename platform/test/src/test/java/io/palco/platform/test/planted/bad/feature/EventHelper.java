package io.palco.platform.test.planted.bad.feature;

/// Breaks: its name says nothing.
final class EventHelper {

    private EventHelper() {}
}
