package io.palco.contracts.registration;

/// How many places of an event were taken at `revision`. The revision grows by one with every change, so the message
/// with the greatest one is the truth, whatever the order of arrival.
public record PlacesTaken(int taken, int capacity, long revision) {}
