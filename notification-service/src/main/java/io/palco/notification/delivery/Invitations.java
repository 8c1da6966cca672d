package io.palco.notification.delivery;

import io.palco.notification.letter.MailContent;
import io.palco.platform.calendar.CalendarEntry;
import io.palco.platform.calendar.CalendarText;
import io.palco.platform.calendar.CalendarText.Purpose;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The invitation that goes with a mail about somebody's place, for their calendar to take in, change or strike out
/// (RFC 5546). A registration keeps its UID; the SEQUENCE grows with the event and with the registration, so an older
/// mail that is read later changes nothing.
@Component
class Invitations {

    private final String publicUrl;
    private final String host;

    Invitations(@Value("${palco.public-url}") URI publicUrl) {
        this.publicUrl = publicUrl.toString().replaceAll("/+$", "");
        this.host = publicUrl.getHost() == null ? "palco.invalid" : publicUrl.getHost();
    }

    /// @param text iCalendar
    record Invitation(Purpose purpose, String text) {}

    /// The invitation for a mail; absent where it is about no place, or from before there were invitations.
    Optional<Invitation> of(OutgoingMail mail, InternetAddress from) {
        return switch (mail.content()) {
            case MailContent.Ticket ticket ->
                invitation(mail, from, Purpose.REQUEST, ticket.registrationId(), ticket.event());
            case MailContent.Change change ->
                invitation(mail, from, Purpose.REQUEST, change.registrationId(), change.event());
            case MailContent.Cancellation cancellation ->
                invitation(mail, from, Purpose.CANCEL, cancellation.registrationId(), cancellation.event());
            case MailContent.Report _, MailContent.Account _ -> Optional.empty();
        };
    }

    private Optional<Invitation> invitation(
            OutgoingMail mail, InternetAddress from, Purpose purpose, UUID registrationId, MailContent.Event event) {
        if (event.sequence() == null) {
            return Optional.empty();
        }
        var address = event.locationAddress();
        var entry = new CalendarEntry(
                "registration-" + registrationId + "@" + host,
                event.sequence(),
                event.startsAt(),
                event.endsAt(),
                ZoneId.of(event.timeZone()),
                event.title(),
                publicUrl + "/events/" + event.id(),
                address == null || address.isBlank()
                        ? event.locationName()
                        : event.locationName() + ", " + address.strip().replaceAll("\\s*\\R\\s*", ", "),
                null,
                URI.create(publicUrl + "/events/" + event.id()),
                List.of(),
                purpose == Purpose.CANCEL,
                mail.createdAt(),
                new CalendarEntry.Invitation(
                        new CalendarEntry.Person(from.getPersonal(), from.getAddress()),
                        new CalendarEntry.Person(mail.recipientName(), mail.recipient())));
        return Optional.of(new Invitation(purpose, CalendarText.of(purpose, null, List.of(entry))));
    }
}
