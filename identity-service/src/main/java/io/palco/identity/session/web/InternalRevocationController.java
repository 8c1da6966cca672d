package io.palco.identity.session.web;

import io.palco.contracts.identity.AccessRevokedV1;
import io.palco.platform.revocation.Revocations;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// For the other services and the gateway, which does not route it. Open like the keys beside it, for whoever
/// asks has no token to ask with; the ids open nothing.
@RestController
@Hidden
class InternalRevocationController {

    private final Revocations revocations;

    InternalRevocationController(Revocations revocations) {
        this.revocations = revocations;
    }

    record RevokedResponse(List<AccessRevokedV1> items) {}

    @GetMapping("/internal/v1/revoked-access")
    @Access(Access.Who.PUBLIC)
    RevokedResponse current() {
        return new RevokedResponse(revocations.current());
    }
}
