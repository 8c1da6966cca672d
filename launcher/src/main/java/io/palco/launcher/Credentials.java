package io.palco.launcher;

/// Who signs in as administrator when a command works through the public API.
record Credentials(Settings settings, Home home) {

    String email() {
        return settings.adminEmail();
    }

    String password() {
        return settings.chosenAdminPassword()
                .or(() -> Secrets.knownAdminPassword(home.adminPassword()))
                .orElseThrow(() -> new LauncherException("""
                        The administrator's password is unknown: there is no %s. Say it in PALCO_ADMIN_PASSWORD.""".formatted(home.adminPassword())));
    }
}
