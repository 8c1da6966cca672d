package io.palco.notification.letter;

import io.palco.notification.letter.Letter.Fact;
import io.palco.notification.letter.Letter.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Puts what a mail has to say into words.
@Component
public class LetterWriter {

    private static final int MAX_SUBJECT = 180;
    private static final int MAX_LINE = 300;
    private static final int MAX_REASON = 1000;

    private final Texts texts;
    private final AccountLetters accountLetters;
    private final String publicUrl;

    LetterWriter(Texts texts, AccountLetters accountLetters, @Value("${palco.public-url}") String publicUrl) {
        this.texts = texts;
        this.accountLetters = accountLetters;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /// @param locale BCP 47 tag of the reader's language
    public Letter write(MailContent content, String locale) {
        var words = new Words(Texts.language(locale));
        return switch (content) {
            case MailContent.Ticket ticket -> words.ticket(ticket);
            case MailContent.Change change -> words.change(change);
            case MailContent.Cancellation cancellation -> words.cancellation(cancellation);
            case MailContent.Report report -> words.report(report);
            case MailContent.Account account -> accountLetters.write(account, Texts.language(locale));
        };
    }

    private final class Words {
        private final Locale language;

        Words(Locale language) {
            this.language = language;
        }

        Letter ticket(MailContent.Ticket ticket) {
            var event = ticket.event();
            var title = line(event.title());
            return letter(
                    "ticket",
                    title,
                    List.of(
                            text("greeting", line(ticket.participantName())),
                            text("ticket.body", title),
                            text("ticket.hint")),
                    facts(event, null),
                    List.of(
                            new Link(text("ticket.open"), ticketUrl(ticket.registrationId()), true),
                            new Link(text("event.open"), eventUrl(event.id()), false)),
                    ticket.ticketCode());
        }

        Letter change(MailContent.Change change) {
            var event = change.event();
            var title = line(event.title());
            var facts = facts(event, null);
            addIfOther(facts, "fact.before.event", line(change.before().title()), title);
            addIfOther(facts, "fact.before.when", when(change.before()), when(event));
            addIfOther(facts, "fact.before.where", place(change.before()), place(event));
            return letter(
                    "change",
                    title,
                    List.of(
                            text("greeting", line(change.participantName())),
                            text("change.body", title),
                            text("change.hint")),
                    facts,
                    List.of(
                            new Link(text("ticket.open"), ticketUrl(change.registrationId()), true),
                            new Link(text("event.open"), eventUrl(event.id()), false)),
                    null);
        }

        private void addIfOther(List<Fact> facts, String key, String before, String now) {
            if (!before.equals(now)) {
                facts.add(new Fact(text(key), before));
            }
        }

        private String when(MailContent.Event event) {
            return EventTimes.describe(event, language);
        }

        Letter cancellation(MailContent.Cancellation cancellation) {
            var event = cancellation.event();
            var title = line(event.title());
            var variant = switch (cancellation.cause()) {
                case PARTICIPANT -> "cancellation.participant";
                case ORGANIZER -> "cancellation.organizer";
                case EVENT_CANCELLED -> "cancellation.event";
            };
            return letter(
                    variant,
                    title,
                    List.of(
                            text("greeting", line(cancellation.participantName())),
                            text(variant + ".body", title),
                            text(variant + ".hint")),
                    facts(event, cancellation.reason()),
                    List.of(new Link(text("event.open"), eventUrl(event.id()), false)),
                    null);
        }

        Letter report(MailContent.Report report) {
            var title = line(report.eventTitle());
            return letter(
                    "report",
                    title,
                    List.of(text(report.attached() ? "report.attached" : "report.link", title), text("report.privacy")),
                    List.of(new Fact(text("fact.event"), title)),
                    List.of(new Link(
                            text("report.open"),
                            publicUrl + "/organize/events/" + report.eventId() + "/reports",
                            true)),
                    null);
        }

        private Letter letter(
                String key,
                String title,
                List<String> paragraphs,
                List<Fact> facts,
                List<Link> links,
                @Nullable String qrText) {
            return new Letter(
                    language.toLanguageTag(),
                    PlainLine.of(text(key + ".subject", title), MAX_SUBJECT),
                    text(key + ".preheader", title),
                    text(key + ".heading"),
                    paragraphs,
                    facts,
                    links,
                    qrText,
                    qrText == null ? null : text("ticket.qr"),
                    text("footer", publicUrl));
        }

        private List<Fact> facts(MailContent.Event event, @Nullable String reason) {
            var facts = new ArrayList<Fact>();
            facts.add(new Fact(text("fact.event"), line(event.title())));
            facts.add(new Fact(text("fact.when"), when(event)));
            facts.add(new Fact(text("fact.where"), place(event)));
            if (reason != null && !reason.isBlank()) {
                facts.add(new Fact(text("fact.reason"), PlainLine.of(reason, MAX_REASON)));
            }
            return facts;
        }

        private String text(String key, Object... arguments) {
            return texts.get(language, key, arguments);
        }
    }

    private static String place(MailContent.Event event) {
        var address = event.locationAddress();
        var name = line(event.locationName());
        return address == null || address.isBlank() ? name : name + ", " + line(address);
    }

    private static String line(String text) {
        return PlainLine.of(text, MAX_LINE);
    }

    private String ticketUrl(UUID registrationId) {
        return publicUrl + "/tickets/" + registrationId;
    }

    private String eventUrl(UUID eventId) {
        return publicUrl + "/events/" + eventId;
    }
}
