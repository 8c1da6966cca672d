package io.palco.event.catalog;

/// @param amount   in minor units, for example cents
/// @param currency ISO 4217
public record Money(long amount, String currency) {}
