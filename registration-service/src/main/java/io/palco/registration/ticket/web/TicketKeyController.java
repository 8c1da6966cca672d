package io.palco.registration.ticket.web;

import io.palco.platform.security.Access;
import io.palco.registration.ticket.PublishedTicketKeys;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class TicketKeyController {

    private static final Duration CACHED = Duration.ofMinutes(5);

    private final PublishedTicketKeys keys;

    TicketKeyController(PublishedTicketKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/api/v1/ticket-keys")
    @Access(Access.Who.PUBLIC)
    @Operation(summary = "The public keys that verify ticket codes, as a JSON Web Key Set (RFC 8037)")
    ResponseEntity<PublishedTicketKeys.KeySet> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
                .body(keys.keySet());
    }
}
