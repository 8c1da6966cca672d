package io.palco.platform.test.planted.good.feature.web;

import io.palco.platform.test.planted.good.feature.Rule;
import java.time.Clock;

/// An adapter that knows its core.
final class RuleController {

    private RuleController() {}

    static String time(Clock clock) {
        return Rule.time(clock).toString();
    }
}
