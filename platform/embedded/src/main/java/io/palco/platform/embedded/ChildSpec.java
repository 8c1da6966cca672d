package io.palco.platform.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everything needed to start one child process.
///
/// @param name how logs and errors call it
/// @param command program and arguments; secrets belong into the environment, since any user may read a command line
/// @param environment added to the environment of this process
/// @param directory working directory; `null` is that of this process
/// @param logFile receives every line the child prints
/// @param stopSignal how it is asked to end
/// @param asNobody run as the user `nobody` (Linux, only root may)
/// @param lines is told every line the child prints, besides the file
public record ChildSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        @Nullable Path directory,
        Path logFile,
        StopSignal stopSignal,
        boolean asNobody,
        Consumer<String> lines) {

    public ChildSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static ChildSpec of(String name, List<String> command, Path logFile) {
        return new ChildSpec(name, command, Map.of(), null, logFile, StopSignal.TERM, false, _ -> {});
    }

    /// Adds arguments at the end of the command.
    public ChildSpec withArguments(List<String> arguments) {
        var longer = new ArrayList<>(command);
        longer.addAll(arguments);
        return new ChildSpec(name, longer, environment, directory, logFile, stopSignal, asNobody, lines);
    }

    public ChildSpec withEnvironment(Map<String, String> variables) {
        return new ChildSpec(name, command, variables, directory, logFile, stopSignal, asNobody, lines);
    }

    public ChildSpec withDirectory(Path workingDirectory) {
        return new ChildSpec(name, command, environment, workingDirectory, logFile, stopSignal, asNobody, lines);
    }

    public ChildSpec withStopSignal(StopSignal signal) {
        return new ChildSpec(name, command, environment, directory, logFile, signal, asNobody, lines);
    }

    public ChildSpec withLines(Consumer<String> consumer) {
        return new ChildSpec(name, command, environment, directory, logFile, stopSignal, asNobody, consumer);
    }

    ChildSpec withNobody(boolean nobody) {
        return new ChildSpec(name, command, environment, directory, logFile, stopSignal, nobody, lines);
    }
}
