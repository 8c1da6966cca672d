package io.palco.event.resource;

import java.util.List;

/// What a caterer serves.
///
/// @param diets for whom it is, for example `vegan`
public record Menu(String name, String description, List<String> diets) {}
