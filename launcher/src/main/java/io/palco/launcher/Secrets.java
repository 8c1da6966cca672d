package io.palco.launcher;

import io.palco.platform.embedded.PrivateFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Passwords and keys of this installation: made when first asked for, kept in files that only their owner may read.
final class Secrets {

    private static final int PASSWORD_BYTES = 24;
    private static final int ADMIN_PASSWORD_BYTES = 15;
    private static final int KEY_BYTES = 32;

    private final Home home;
    private final SecureRandom random = new SecureRandom();
    private final Properties values = new Properties();

    Secrets(Home home) {
        this.home = home;
        try {
            if (Files.exists(home.secrets())) {
                values.load(new StringReader(Files.readString(home.secrets())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What an administrator signs in with.
    ///
    /// @param generatedNow whether this very call made it up, so that it must be shown
    record AdminPassword(String value, boolean generatedNow) {}

    String password(String name) {
        return remembered(name + ".password", () -> urlSafe(PASSWORD_BYTES));
    }

    /// 256 bits in hexadecimal digits; encrypts the services' private keys where they rest.
    String masterKey() {
        return remembered("master.key", this::key);
    }

    /// 256 bits in hexadecimal digits; hides links in mails on their way from identity- to notification-service.
    String mailKey() {
        return remembered("mail.key", this::key);
    }

    private String key() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    AdminPassword adminPassword(Optional<String> chosen) {
        if (chosen.isPresent()) {
            return new AdminPassword(chosen.get(), false);
        }
        var known = knownAdminPassword(home.adminPassword());
        if (known.isPresent()) {
            return new AdminPassword(known.get(), false);
        }
        var password = urlSafe(ADMIN_PASSWORD_BYTES);
        write(home.adminPassword(), password + "\n");
        return new AdminPassword(password, true);
    }

    static Optional<String> knownAdminPassword(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized String remembered(String name, Supplier<String> maker) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var made = maker.get();
        values.setProperty(name, made);
        var lines = values.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, values::getProperty, (one, _) -> one, TreeMap::new))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        write(home.secrets(), "# Secrets of this installation. Whoever has them has the data.\n" + lines);
        return made;
    }

    private String urlSafe(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void write(Path file, String content) {
        try {
            PrivateFiles.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
