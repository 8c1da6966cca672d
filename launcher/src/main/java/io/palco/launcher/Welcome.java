package io.palco.launcher;

import io.palco.launcher.Secrets.AdminPassword;

/// What the terminal shows when everything runs: where to go and how to get in.
record Welcome(Settings settings, Home home) {

    String text(AdminPassword admin) {
        var gateway = settings.publicUrl();
        return """

                %s

                  Palco            %s
                  API              %s/docs
                  Mails            http://localhost:%d
                  Discovery        http://localhost:%d
                  PostgreSQL       127.0.0.1:%d (one database per service)

                  Sign in as       %s
                  Password         %s

                  Ctrl-C stops everything. In another terminal: ./palco seed | status | logs [service] | down

                """.formatted(
                        Up.READY_MARK,
                        gateway,
                        gateway,
                        PalcoSystem.MAIL_WEB.port(settings.portOffset()),
                        PalcoSystem.DISCOVERY.port(settings.portOffset()),
                        PalcoSystem.POSTGRES.port(settings.portOffset()),
                        settings.adminEmail(),
                        password(admin));
    }

    /// A generated password is shown once; later it is where the first start put it.
    private String password(AdminPassword admin) {
        if (admin.generatedNow()) {
            return admin.value() + "   (kept in " + home.adminPassword() + ")";
        }
        return settings.chosenAdminPassword().isPresent()
                ? "the one in PALCO_ADMIN_PASSWORD"
                : "see " + home.adminPassword();
    }
}
