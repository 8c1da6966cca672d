package io.palco.launcher;

import io.palco.platform.embedded.PostgresServer;
import io.palco.platform.embedded.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that holds everything one installation knows, closed to other users.
record Home(Path path) {

    Home create() {
        try {
            PrivateFiles.directory(path);
            PrivateFiles.directory(path.resolve("data"));
            PrivateFiles.directory(path.resolve("mail"));
            PrivateFiles.directory(files());
            PrivateFiles.directory(path.resolve("logs"));
            PrivateFiles.directory(path.resolve("run"));
            PrivateFiles.directory(path.resolve("cache"));
            PrivateFiles.directory(path.resolve("aot"));
            if (PostgresServer.runsAsNobody()) {
                PrivateFiles.allowPassage(path);
                PrivateFiles.allowPassage(path.resolve("data"));
            }
            return this;
        } catch (IOException e) {
            throw new LauncherException("The folder %s cannot be used: %s".formatted(path, e.getMessage()), e);
        }
    }

    boolean exists() {
        return Files.isDirectory(run());
    }

    Path postgresData() {
        return path.resolve("data/pg");
    }

    Path brokerData() {
        return path.resolve("data/broker");
    }

    Path mail() {
        return path.resolve("mail");
    }

    Path files() {
        return path.resolve("files");
    }

    Path log(String component) {
        return path.resolve("logs").resolve(component + ".log");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path run() {
        return path.resolve("run");
    }

    Path cache() {
        return path.resolve("cache");
    }

    Path aot() {
        return path.resolve("aot");
    }

    Path secrets() {
        return path.resolve("secrets");
    }

    Path adminPassword() {
        return path.resolve("admin-password");
    }
}
