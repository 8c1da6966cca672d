package io.palco.event.catalog;

/// What places at an event cost, from the cheapest to the dearest kind of ticket.
public record PriceRange(Money from, Money to) {}
