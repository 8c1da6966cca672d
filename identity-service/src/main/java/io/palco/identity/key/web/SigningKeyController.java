package io.palco.identity.key.web;

import io.palco.contracts.security.Permission;
import io.palco.identity.key.KeyRotation;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "operations")
class SigningKeyController {

    private final KeyRotation rotation;

    SigningKeyController(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @PostMapping("/api/v1/operations/identity/signing-keys/rotate")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.PLATFORM_OPERATE)
    @Operation(
            operationId = "rotateSigningKeys",
            summary = "Sign access tokens with a new key from now on",
            description = "Tokens signed by the old key stay valid until they expire.")
    SigningKeyResponse rotate() {
        var rotated = rotation.rotateNow();
        return new SigningKeyResponse(rotated.keyId(), rotated.activeFrom());
    }
}
