package io.palco.identity.privacy;

import java.util.Locale;

/// What remains of somebody after an erasure, and why.
///
/// @param what name of the data
/// @param why  name of the reason
public record Kept(String what, String why) {

    /// For people. A service may keep what this version does not know of; then its own names must do.
    String inWords(Locale locale) {
        var isPortuguese = "pt".equals(locale.getLanguage());
        return (isPortuguese ? whatInPortuguese() : what) + ": " + (isPortuguese ? whyInPortuguese() : whyInEnglish());
    }

    private String whatInPortuguese() {
        return switch (what) {
            case "registrations" -> "inscrições";
            case "participants" -> "participantes";
            case "activity log" -> "registro de atividades";
            case "events" -> "eventos";
            case "reports" -> "relatórios";
            case "mails" -> "e-mails";
            default -> what;
        };
    }

    private String whyInEnglish() {
        return switch (why) {
            case "STATISTICS" -> "without your name and address, because organizers count them (LGPD art. 16, IV)";
            case "LEGAL_OBLIGATION" -> "because the law requires it (LGPD art. 16, I)";
            case "SECURITY" -> "without your name and address, so that misuse can be found out (LGPD art. 7, IX)";
            default -> why;
        };
    }

    private String whyInPortuguese() {
        return switch (why) {
            case "STATISTICS" -> "sem o seu nome e endereço, porque os organizadores as contam (LGPD art. 16, IV)";
            case "LEGAL_OBLIGATION" -> "porque a lei exige (LGPD art. 16, I)";
            case "SECURITY" -> "sem o seu nome e endereço, para que abusos possam ser descobertos (LGPD art. 7º, IX)";
            default -> why;
        };
    }
}
