package io.palco.identity.mfa.web;

import io.palco.identity.mfa.EnrolPasskey;
import io.palco.identity.mfa.ManageFactors;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own passkeys.
@RestController
@RequestMapping("/api/v1/me/mfa/passkeys")
@Tag(name = "me")
class PasskeyController {

    private final EnrolPasskey enrolPasskey;
    private final ManageFactors factors;

    PasskeyController(EnrolPasskey enrolPasskey, ManageFactors factors) {
        this.enrolPasskey = enrolPasskey;
        this.factors = factors;
    }

    @PostMapping("/options")
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(
            operationId = "beginPasskey",
            summary = "Ask for what a new passkey has to sign",
            description = "The challenge works once, for five minutes.")
    PasskeyChallengeResponse begin(CurrentUser user) {
        return enrolPasskey
                .begin(user.id())
                .map(PasskeyChallengeResponse::of)
                .orElseThrow(ProblemException::unauthorized);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(
            operationId = "addPasskey",
            summary = "Add a passkey",
            description = "Answers ten recovery codes, shown this once, if there are none yet.")
    RecoveryCodesResponse add(@Valid @RequestBody AddPasskeyRequest request, CurrentUser user) {
        return enrolPasskey
                .finish(
                        user.id(),
                        user.signIn().sessionId(),
                        request.challengeId(),
                        request.credential(),
                        request.label())
                .map(RecoveryCodesResponse::new)
                .orElseThrow(MfaProblems::wrongPasskey);
    }

    @PatchMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(operationId = "renamePasskey", summary = "Call a passkey something else")
    void rename(@PathVariable UUID id, @Valid @RequestBody RenamePasskeyRequest request, CurrentUser user) {
        if (!factors.renamePasskey(user.id(), id, request.label())) {
            throw ProblemException.notFound();
        }
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(operationId = "removePasskey", summary = "Remove a passkey")
    void remove(@PathVariable UUID id, CurrentUser user) {
        MfaProblems.refuse(factors.removePasskey(user.id(), id));
    }
}
