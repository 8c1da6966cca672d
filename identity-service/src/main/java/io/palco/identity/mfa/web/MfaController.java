package io.palco.identity.mfa.web;

import io.palco.identity.mfa.EnrolTotp;
import io.palco.identity.mfa.ManageFactors;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/mfa")
@Tag(name = "me")
class MfaController {

    private final ManageFactors factors;
    private final EnrolTotp enrolTotp;

    MfaController(ManageFactors factors, EnrolTotp enrolTotp) {
        this.factors = factors;
        this.enrolTotp = enrolTotp;
    }

    @GetMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "getMfa", summary = "One's own second factors")
    MfaResponse get(CurrentUser user) {
        return MfaResponse.of(factors.overview(user.id()));
    }

    @PostMapping("/totp")
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(
            operationId = "beginTotp",
            summary = "Get a secret for an authenticator app",
            description = "It counts once it is confirmed with a code. An earlier one that was not confirmed is void.")
    TotpOfferResponse beginTotp(CurrentUser user) {
        return enrolTotp.begin(user.id()).map(TotpOfferResponse::of).orElseThrow(MfaProblems::totpInUse);
    }

    @PostMapping("/totp/confirm")
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(
            operationId = "confirmTotp",
            summary = "Connect the authenticator app with the first code it shows",
            description = "Answers ten recovery codes, which are shown this once.")
    RecoveryCodesResponse confirmTotp(@Valid @RequestBody ConfirmTotpRequest request, CurrentUser user) {
        return enrolTotp
                .confirm(user.id(), user.signIn().sessionId(), request.code())
                .map(RecoveryCodesResponse::new)
                .orElseThrow(MfaProblems::wrongCode);
    }

    @DeleteMapping("/totp")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(operationId = "removeTotp", summary = "Disconnect the authenticator app")
    void removeTotp(CurrentUser user) {
        MfaProblems.refuse(factors.removeTotp(user.id()));
    }

    @PostMapping("/recovery-codes")
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(
            operationId = "newRecoveryCodes",
            summary = "Get ten new recovery codes",
            description = "They are shown this once; all earlier ones work no more.")
    RecoveryCodesResponse newRecoveryCodes(CurrentUser user) {
        return factors.newRecoveryCodes(user.id())
                .map(RecoveryCodesResponse::new)
                .orElseThrow(MfaProblems::nothingToRecover);
    }
}
