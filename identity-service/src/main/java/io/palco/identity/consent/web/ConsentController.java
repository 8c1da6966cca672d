package io.palco.identity.consent.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.identity.consent.ConsentDecision.Source;
import io.palco.identity.consent.ConsentOutcome.Noted;
import io.palco.identity.consent.ConsentOutcome.Required;
import io.palco.identity.consent.ConsentOutcome.TextChanged;
import io.palco.identity.consent.ConsentOutcome.UnknownPurpose;
import io.palco.identity.consent.ConsentPurpose;
import io.palco.identity.consent.Consents;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.FieldProblem;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "privacy")
class ConsentController {

    private final Consents consents;

    ConsentController(Consents consents) {
        this.consents = consents;
    }

    @GetMapping("/auth/consent-texts")
    @Access(Access.Who.PUBLIC)
    @SecurityRequirements
    @Operation(operationId = "listConsentTexts", summary = "What people are asked to agree to, in their language")
    ListResponse<ConsentTextResponse> texts(Locale accepted) {
        return new ListResponse<>(
                Arrays.stream(ConsentPurpose.values())
                        .map(purpose -> ConsentTextResponse.of(purpose, accepted))
                        .toList(),
                null);
    }

    @GetMapping("/me/consents")
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "listMyConsents",
            summary = "One's own decisions, newest first",
            description = "The newest one of a purpose counts; the others are how it came to be.")
    ListResponse<ConsentResponse> list(CurrentUser user) {
        return new ListResponse<>(
                consents.of(user.id()).stream().map(ConsentResponse::of).toList(), null);
    }

    @PostMapping("/me/consents")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "decideConsent",
            summary = "Agree to something, or take it back",
            description = "textVersion is that of the words that were shown; a consent to other words than the current"
                    + " ones is refused. What an account cannot be had without ends with the account.")
    ConsentResponse decide(@Valid @RequestBody ConsentRequest request, CurrentUser user) {
        var source = Objects.requireNonNullElse(request.source(), Source.API);
        var outcome = consents.decide(user.id(), request.purpose(), request.textVersion(), request.granted(), source);
        return switch (outcome) {
            case Noted(var decision) -> ConsentResponse.of(decision);
            case UnknownPurpose() ->
                throw ProblemException.invalid(
                        FieldProblem.of("purpose", "There is no such purpose.", "Não existe essa finalidade."));
            case TextChanged(var current) ->
                throw ProblemException.invalid(new FieldProblem(
                        "textVersion",
                        text(
                                "The words have changed; their version is {0} now. Show them and ask again.",
                                "O texto mudou; a versão agora é {0}. Mostre-o e pergunte de novo.", current)));
            case Required() ->
                throw ProblemException.of(
                        ProblemType.INVALID_TRANSITION,
                        "An account needs this consent. Delete the account to take it back.",
                        "Uma conta precisa deste consentimento. Exclua a conta para retirá-lo.");
        };
    }
}
