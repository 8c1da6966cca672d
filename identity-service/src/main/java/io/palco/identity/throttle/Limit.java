package io.palco.identity.throttle;

import java.time.Duration;

/// How often something may happen to one subject.
///
/// @param rule    what is counted; at most 40 characters
/// @param allowed how often within the window
/// @param window  begins with the first time
public record Limit(String rule, int allowed, Duration window) {}
