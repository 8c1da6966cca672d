package io.palco.identity.role;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.platform.web.problem.LocalizedText;
import java.util.Arrays;
import java.util.Locale;

/// What roles are called in texts for people: the built-in ones in their language, others as they were named.
public final class RoleNames {

    private RoleNames() {}

    public static String shown(String name, Locale locale) {
        return Arrays.stream(BuiltInRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .map(role -> title(role).in(locale))
                .orElse(name);
    }

    private static LocalizedText title(BuiltInRole role) {
        return switch (role) {
            case ADMIN -> text("Administrator", "Administrador");
            case OWNER -> text("Owner", "Proprietário");
            case ORGANIZER -> text("Organizer", "Organizador");
            case DOOR_SUPERVISOR -> text("Door supervisor", "Supervisor da entrada");
            case DOOR_STAFF -> text("Door staff", "Equipe da entrada");
            case ANALYST -> text("Analyst", "Analista");
        };
    }
}
