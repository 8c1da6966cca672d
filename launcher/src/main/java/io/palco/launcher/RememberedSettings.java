package io.palco.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Settings that `up` was started with and that the other commands need as well, so that nobody has to repeat them in
/// another terminal.
record RememberedSettings(Path file) {

    private static final List<String> NAMES =
            List.of("PALCO_PORT_OFFSET", "PALCO_PUBLIC_URL", "PALCO_BIND", "PALCO_ADMIN_EMAIL");

    static RememberedSettings in(Home home) {
        return new RememberedSettings(home.run().resolve("settings"));
    }

    void write(Map<String, String> environment) {
        var lines = new StringBuilder();
        for (var name : NAMES) {
            if (environment.containsKey(name)) {
                lines.append(name).append('=').append(environment.get(name)).append('\n');
            }
        }
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The environment, completed with what is remembered and not said anew.
    Map<String, String> complete(Map<String, String> environment) {
        var complete = new HashMap<String, String>();
        if (Files.exists(file)) {
            try {
                var known = new Properties();
                known.load(new StringReader(Files.readString(file)));
                known.stringPropertyNames().forEach(name -> complete.put(name, known.getProperty(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        complete.putAll(environment);
        return complete;
    }
}
