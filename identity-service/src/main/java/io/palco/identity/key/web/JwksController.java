package io.palco.identity.key.web;

import io.palco.identity.key.PublishedKeys;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "auth")
class JwksController {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final PublishedKeys keys;

    JwksController(PublishedKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/oauth2/jwks")
    @Access(Access.Who.PUBLIC)
    @SecurityRequirements
    @Operation(operationId = "jwks", summary = "The public keys that verify access tokens, as a JSON Web Key Set")
    ResponseEntity<Map<String, Object>> jwks() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(keys.now().toJSONObject());
    }
}
