package io.palco.identity.key.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.key.KeyRotation;
import io.palco.platform.messaging.audit.Audit;
import io.palco.platform.messaging.audit.AuditEntry;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "operations")
class SigningKeyController {

    private final KeyRotation rotation;
    private final Audit audit;

    SigningKeyController(KeyRotation rotation, Audit audit) {
        this.rotation = rotation;
        this.audit = audit;
    }

    @PostMapping("/api/v1/operations/identity/signing-keys/rotate")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.PLATFORM_OPERATE)
    @Operation(
            operationId = "rotateSigningKeys",
            summary = "Sign access tokens with a new key from now on",
            description = "Tokens signed by the old key stay valid until they expire.")
    SigningKeyResponse rotate() {
        var rotated = rotation.rotateNow();
        audit.recordAlone(AuditEntry.of("signing-key.rotated").about("signing-key", rotated.keyId()));
        return new SigningKeyResponse(rotated.keyId(), rotated.activeFrom());
    }
}
