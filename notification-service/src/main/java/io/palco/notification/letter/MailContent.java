package io.palco.notification.letter;

import io.palco.contracts.identity.AccountMailKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a mail says, kept as data until it is written.
public sealed interface MailContent {

    MailKind kind();

    /// The event as the mail tells it.
    ///
    /// @param sequence of the invitation that goes with the mail; old mails have none
    record Event(
            UUID id,
            String title,
            Instant startsAt,
            Instant endsAt,
            String timeZone,
            String locationName,
            @Nullable String locationAddress,
            @Nullable Integer sequence) {}

    /// @param ticketCode the signed text of the ticket's QR code
    record Ticket(UUID registrationId, String participantName, Event event, String ticketCode) implements MailContent {
        @Override
        public MailKind kind() {
            return MailKind.TICKET;
        }
    }

    /// @param before the event as it was when the recipient last heard of it
    record Change(UUID registrationId, String participantName, Event event, Event before) implements MailContent {
        @Override
        public MailKind kind() {
            return MailKind.CHANGE;
        }
    }

    /// @param reason what those who cancelled wrote about it
    record Cancellation(
            UUID registrationId,
            String participantName,
            Event event,
            Cause cause,
            @Nullable String reason) implements MailContent {
        @Override
        public MailKind kind() {
            return MailKind.CANCELLATION;
        }
    }

    /// @param attached whether the document goes with the mail
    record Report(UUID reportId, UUID eventId, String eventTitle, boolean attached) implements MailContent {
        @Override
        public MailKind kind() {
            return MailKind.REPORT;
        }
    }

    /// @param topic      what about the account
    /// @param facts      what it tells by name, see [AccountMailKind]
    /// @param sealedPath where its link leads, encrypted; forgotten once the mail is out
    /// @param validFor   how long its link works
    record Account(
            AccountMailKind topic,
            @Nullable String name,
            Map<String, String> facts,
            @Nullable String sealedPath,
            @Nullable Duration validFor)
            implements MailContent {
        @Override
        public MailKind kind() {
            return MailKind.ACCOUNT;
        }
    }

    /// Who gave the place back.
    enum Cause {
        PARTICIPANT,
        ORGANIZER,
        EVENT_CANCELLED
    }
}
