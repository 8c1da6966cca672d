package io.palco.launcher;

import io.palco.platform.embedded.ChildProcess;
import java.util.Optional;

/// One part of the system as the supervisor sees it.
///
/// @param starter starts it anew and returns when it is ready
record Component(String name, Stage stage, Starter starter) {

    @FunctionalInterface
    interface Starter {

        /// @return the process to watch; empty when this machine does without the component
        Optional<ChildProcess> start();
    }
}
