package io.palco.identity.apiclient.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What other systems must know to get tokens and to verify them.
@RestController
@Tag(name = "auth")
class DiscoveryController {

    private static final Duration KEPT = Duration.ofHours(1);

    private final DiscoveryResponse document;

    DiscoveryController(@Value("${palco.issuer}") String issuer) {
        this.document = new DiscoveryResponse(
                issuer,
                issuer + "/oauth2/token",
                issuer + "/oauth2/jwks",
                List.of("client_credentials"),
                List.of("client_secret_basic", "client_secret_post"),
                Permission.of(Permission.Scope.ORGANIZATION).stream()
                        .filter(permission -> permission != Permission.MEMBERS_MANAGE)
                        .map(Permission::wireName)
                        .toList(),
                List.of(),
                List.of("public"),
                List.of("RS256"),
                issuer + "/docs");
    }

    @GetMapping("/.well-known/openid-configuration")
    @Access(Access.Who.PUBLIC)
    @SecurityRequirements
    @Operation(
            operationId = "discovery",
            summary = "Where tokens come from and how they are signed (OpenID Connect Discovery 1.0, RFC 8414)",
            description =
                    "There is no authorization endpoint: people sign in at Palco itself, other systems with client"
                            + " credentials.")
    ResponseEntity<DiscoveryResponse> show() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(document);
    }
}
