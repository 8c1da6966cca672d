package io.palco.launcher;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The settings that a service gets through its environment, secrets among them: never on a command line.
record ServiceEnvironment(Settings settings, Secrets secrets, BooleanSupplier redisRuns) {

    static final String BROKER_USER = "palco";
    private static final String LOOPBACK = "127.0.0.1";

    Map<String, String> of(ServiceSpec service) {
        var variables = common(service);
        for (var need : service.needs()) {
            switch (need) {
                case DATABASE -> database(service, variables);
                case BROKER -> broker(variables);
                case REDIS -> redis(variables);
                case SMTP -> smtp(variables);
                case MASTER_KEY -> variables.put("PALCO_MASTER_KEY", secrets.masterKey());
                case MAIL_KEY -> variables.put("PALCO_MAIL_KEY", secrets.mailKey());
                case FIRST_ADMIN -> firstAdmin(variables);
                case FILES -> files(variables);
            }
        }
        return Map.copyOf(variables);
    }

    private Map<String, String> common(ServiceSpec service) {
        var offset = settings.portOffset();
        Map<String, String> variables = new HashMap<>();
        variables.put("LAUNCHER_GUARD", "stdin");
        variables.put("SPRING_PROFILES_ACTIVE", "embedded");
        variables.put("SERVER_PORT", Integer.toString(service.port(offset)));
        variables.put("SERVER_ADDRESS", service == PalcoSystem.GATEWAY ? settings.gatewayAddress() : LOOPBACK);
        if (service.managementPort(offset) != service.port(offset)) {
            variables.put("MANAGEMENT_SERVER_PORT", Integer.toString(service.managementPort(offset)));
            variables.put("MANAGEMENT_SERVER_ADDRESS", LOOPBACK);
        }
        variables.put("PALCO_CONFIG_URL", url(PalcoSystem.CONFIG.port(offset), ""));
        variables.put("EUREKA_URL", url(PalcoSystem.DISCOVERY.port(offset), "/eureka/"));
        variables.put("PALCO_ADVERTISED_ADDRESS", LOOPBACK);
        variables.put("PALCO_ISSUER", settings.publicUrl());
        variables.put("PALCO_PUBLIC_URL", settings.publicUrl());
        variables.put("PALCO_JWKS_URI", url(PalcoSystem.IDENTITY.port(offset), "/oauth2/jwks"));
        variables.put("PALCO_CACHE", redisRuns.getAsBoolean() ? "redis" : "local");
        return variables;
    }

    private void database(ServiceSpec service, Map<String, String> variables) {
        var port = PalcoSystem.POSTGRES.port(settings.portOffset());
        variables.put(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://%s:%d/%s".formatted(LOOPBACK, port, service.database()));
        variables.put("SPRING_DATASOURCE_USERNAME", service.database());
        variables.put("SPRING_DATASOURCE_PASSWORD", secrets.password("db." + service.database()));
    }

    private void broker(Map<String, String> variables) {
        variables.put("SPRING_RABBITMQ_HOST", LOOPBACK);
        variables.put("SPRING_RABBITMQ_PORT", Integer.toString(PalcoSystem.BROKER_PORT.port(settings.portOffset())));
        variables.put("SPRING_RABBITMQ_USERNAME", BROKER_USER);
        variables.put("SPRING_RABBITMQ_PASSWORD", secrets.password("broker"));
    }

    private void redis(Map<String, String> variables) {
        if (redisRuns.getAsBoolean()) {
            variables.put("SPRING_DATA_REDIS_HOST", LOOPBACK);
            variables.put(
                    "SPRING_DATA_REDIS_PORT", Integer.toString(PalcoSystem.REDIS_PORT.port(settings.portOffset())));
            variables.put("SPRING_DATA_REDIS_PASSWORD", secrets.password("redis"));
        }
    }

    private void smtp(Map<String, String> variables) {
        variables.put("SPRING_MAIL_HOST", LOOPBACK);
        variables.put("SPRING_MAIL_PORT", Integer.toString(PalcoSystem.MAIL_SMTP.port(settings.portOffset())));
        variables.put("PALCO_MAIL_FROM", settings.environment().getOrDefault("PALCO_MAIL_FROM", "palco@palco.local"));
    }

    private void firstAdmin(Map<String, String> variables) {
        variables.put("PALCO_ADMIN_EMAIL", settings.adminEmail());
        variables.put(
                "PALCO_ADMIN_PASSWORD",
                secrets.adminPassword(settings.chosenAdminPassword()).value());
    }

    /// A folder of this installation, unless the operator names another one.
    private void files(Map<String, String> variables) {
        var chosen = settings.environment().get("PALCO_FILES_DIR");
        variables.put(
                "PALCO_FILES_DIR",
                chosen == null ? new Home(settings.home()).files().toString() : chosen);
    }

    private static String url(int port, String path) {
        return "http://%s:%d%s".formatted(LOOPBACK, port, path);
    }
}
