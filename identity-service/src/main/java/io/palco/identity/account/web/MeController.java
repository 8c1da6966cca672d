package io.palco.identity.account.web;

import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "me")
class MeController {

    @GetMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "getMe", summary = "The signed-in user with their roles and permissions")
    MeResponse get(@Parameter(hidden = true) CurrentUser user) {
        throw new UnsupportedOperationException();
    }

    @PatchMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "changeMe", summary = "Change one's own name or language")
    MeResponse change(@Valid @RequestBody ChangeMeRequest request, @Parameter(hidden = true) CurrentUser user) {
        throw new UnsupportedOperationException();
    }
}
