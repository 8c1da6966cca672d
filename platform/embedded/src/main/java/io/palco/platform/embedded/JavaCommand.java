package io.palco.platform.embedded;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs another main class in a child JVM of the same Java. The class path travels in the environment, since it may be
/// longer than a command line.
public final class JavaCommand {

    private JavaCommand() {}

    public static Path javaBinary() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /// The class path of this JVM with absolute entries, fit for another working directory.
    public static String ownClassPath() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    public static ChildSpec spec(
            String name, String mainClass, List<String> flags, Map<String, String> environment, Path logFile) {
        var command = new ArrayList<String>();
        command.add(javaBinary().toString());
        command.addAll(flags);
        command.add(mainClass);
        var variables = new HashMap<>(environment);
        variables.putIfAbsent("CLASSPATH", ownClassPath());
        variables.put("LAUNCHER_GUARD", "stdin");
        return ChildSpec.of(name, command, logFile).withEnvironment(variables);
    }
}
