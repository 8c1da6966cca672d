package io.palco.notification.letter;

import io.palco.notification.letter.Letter.Fact;
import io.palco.notification.letter.Letter.Link;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Puts mails about accounts into words. Their links lead to Palco's configured address, whatever host the request
/// behind them named.
@Component
class AccountLetters {

    private static final int MAX_SUBJECT = 180;
    private static final int MAX_VALUE = 1000;
    private static final List<String> FACTS = List.of(
            "organization", "invitedBy", "roles", "newEmail", "device", "address", "change", "at", "until", "kept");

    private final Texts texts;
    private final SealedPaths paths;
    private final String publicUrl;

    AccountLetters(Texts texts, SealedPaths paths, @Value("${palco.public-url}") String publicUrl) {
        this.texts = texts;
        this.paths = paths;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    Letter write(MailContent.Account mail, Locale language) {
        var key = "account." + mail.topic() + ".";
        var organization = PlainLine.of(mail.facts().getOrDefault("organization", ""), MAX_VALUE);
        return new Letter(
                language.toLanguageTag(),
                PlainLine.of(texts.get(language, key + "subject", organization), MAX_SUBJECT),
                texts.get(language, key + "body", organization),
                texts.get(language, key + "heading", organization),
                paragraphs(mail, key, organization, language),
                facts(mail, language),
                links(mail, key, language),
                null,
                null,
                texts.get(language, "account.footer", publicUrl));
    }

    private List<String> paragraphs(MailContent.Account mail, String key, String organization, Locale language) {
        var paragraphs = new ArrayList<String>();
        if (mail.name() != null) {
            paragraphs.add(texts.get(language, "greeting", PlainLine.of(mail.name(), MAX_VALUE)));
        }
        paragraphs.add(texts.get(language, key + "body", organization));
        if (mail.validFor() != null) {
            paragraphs.add(texts.get(language, "account.valid", span(mail.validFor(), language)));
        }
        paragraphs.add(texts.get(language, key + "hint", organization));
        return paragraphs;
    }

    private List<Fact> facts(MailContent.Account mail, Locale language) {
        var facts = new ArrayList<Fact>();
        for (var name : FACTS) {
            var value = mail.facts().get(name);
            if (value != null && !value.isBlank()) {
                facts.add(new Fact(texts.get(language, "account.fact." + name), shown(name, value, language)));
            }
        }
        return facts;
    }

    private String shown(String name, String value, Locale language) {
        return switch (name) {
            case "at", "until" -> moment(Instant.parse(value), language);
            case "change" -> texts.get(language, "account.change." + value);
            default -> PlainLine.of(value, MAX_VALUE);
        };
    }

    private List<Link> links(MailContent.Account mail, String key, Locale language) {
        var path = mail.sealedPath() == null ? null : paths.open(mail.sealedPath());
        return path == null ? List.of() : List.of(new Link(texts.get(language, key + "link"), publicUrl + path, true));
    }

    /// In whole days, hours or minutes, whichever is the largest that fits.
    private String span(Duration duration, Locale language) {
        var minutes = Math.ceilDiv(duration.toSeconds(), 60);
        if (minutes >= 2 * 24 * 60) {
            return texts.get(language, "account.days", minutes / (24 * 60));
        }
        return minutes >= 2 * 60
                ? texts.get(language, "account.hours", minutes / 60)
                : texts.get(language, "account.minutes", minutes);
    }

    /// Nobody's zone is known here; the language says which one is most likely understood.
    private String moment(Instant instant, Locale language) {
        var zone = ZoneId.of(texts.get(language, "account.zone"));
        var moment = instant.atZone(zone);
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(moment);
        return texts.get(language, "account.moment", date, EventTimes.time(moment, language));
    }
}
