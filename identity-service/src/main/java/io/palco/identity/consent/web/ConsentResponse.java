package io.palco.identity.consent.web;

import io.palco.identity.consent.ConsentDecision;
import java.time.Instant;
import java.util.UUID;

/// A decision about a purpose; the last one counts.
record ConsentResponse(
        UUID id,
        String purpose,
        String textVersion,
        boolean granted,
        ConsentDecision.Source source,
        Instant decidedAt) {

    static ConsentResponse of(ConsentDecision decision) {
        return new ConsentResponse(
                decision.id(),
                decision.purpose(),
                decision.textVersion(),
                decision.granted(),
                decision.source(),
                decision.decidedAt());
    }
}
