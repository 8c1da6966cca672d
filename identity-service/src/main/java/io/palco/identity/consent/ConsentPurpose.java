package io.palco.identity.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What people are asked to agree to, in the words that are current. Change the words and you must change the version:
/// whoever agreed before agreed to other words.
public enum ConsentPurpose {
    TERMS_OF_USE("terms-of-use", "1", true, """
            Palco lets you register for events and organize them. You give a name and an e-mail address that are yours,
            keep your password to yourself, and use Palco lawfully and without harming others. Whoever organizes an event
            is responsible for it, sees the registrations for it, and may cancel it. You can delete your account at any
            time; what happens to your data then is written on the privacy page.""", """
            O Palco permite que você se inscreva em eventos e os organize. Você informa um nome e um e-mail que são seus,
            guarda a sua senha e usa o Palco de forma lícita e sem prejudicar ninguém. Quem organiza um evento responde
            por ele, vê as inscrições e pode cancelá-lo. Você pode excluir a sua conta a qualquer momento; o que acontece
            então com os seus dados está na página de privacidade."""),
    NEWS_BY_MAIL(
            "news-by-mail",
            "1",
            false,
            "Palco may write to my e-mail address about events that could interest me, at most once a week.",
            "O Palco pode escrever para o meu e-mail sobre eventos que possam me interessar, no máximo uma vez por semana."),
    USAGE_STATISTICS(
            "usage-statistics",
            "1",
            false,
            "Palco may count how I use its pages, in order to improve them. The counts name nobody.",
            "O Palco pode contar como uso as suas páginas, para melhorá-las. As contagens não identificam ninguém.");

    private final String wireName;
    private final String version;
    private final boolean required;
    private final String english;
    private final String portuguese;

    ConsentPurpose(String wireName, String version, boolean required, String english, String portuguese) {
        this.wireName = wireName;
        this.version = version;
        this.required = required;
        this.english = english.replace('\n', ' ');
        this.portuguese = portuguese.replace('\n', ' ');
    }

    public String wireName() {
        return wireName;
    }

    public String version() {
        return version;
    }

    /// Whether an account cannot be had without it; it ends with the account and not before.
    public boolean isRequired() {
        return required;
    }

    public String text(Locale locale) {
        return "pt".equals(locale.getLanguage()) ? portuguese : english;
    }

    public static Optional<ConsentPurpose> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.wireName.equals(name))
                .findFirst();
    }
}
