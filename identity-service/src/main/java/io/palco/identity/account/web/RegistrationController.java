package io.palco.identity.account.web;

import io.palco.identity.account.RegisterUser;
import io.palco.identity.account.RegistrationOutcome.EmailTaken;
import io.palco.identity.account.RegistrationOutcome.PasswordRefused;
import io.palco.identity.account.RegistrationOutcome.Registered;
import io.palco.identity.account.SignUpThrottle;
import io.palco.identity.consent.ConsentDecision.Source;
import io.palco.identity.consent.ConsentPurpose;
import io.palco.identity.consent.Consents;
import io.palco.identity.password.web.PasswordProblems;
import io.palco.platform.security.Access;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "auth")
class RegistrationController {

    private final RegisterUser registerUser;
    private final Consents consents;
    private final SignUpThrottle signUpThrottle;

    RegistrationController(RegisterUser registerUser, Consents consents, SignUpThrottle signUpThrottle) {
        this.registerUser = registerUser;
        this.consents = consents;
        this.signUpThrottle = signUpThrottle;
    }

    @PostMapping("/api/v1/auth/register")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(Access.Who.PUBLIC)
    @SecurityRequirements
    @Operation(
            operationId = "register",
            summary = "Create an account",
            description = "The password must differ from e-mail and name. Without locale, Accept-Language decides.")
    AccountResponse register(@Valid @RequestBody RegisterRequest request, Locale accepted, HttpServletRequest http) {
        signUpThrottle
                .count(Objects.requireNonNullElse(http.getRemoteAddr(), ""))
                .ifPresent(wait -> {
                    throw AccountProblems.tooManySignUps(wait);
                });
        var terms = request.acceptedTerms();
        if (terms != null && !terms.equals(ConsentPurpose.TERMS_OF_USE.version())) {
            throw AccountProblems.otherTerms();
        }
        var locale = Objects.requireNonNullElseGet(request.locale(), accepted::toLanguageTag);
        return switch (registerUser.register(request.email(), request.password(), request.name(), locale)) {
            case Registered(var id, var email, var name) -> {
                if (terms != null) {
                    consents.decide(id, ConsentPurpose.TERMS_OF_USE.wireName(), terms, true, Source.SIGN_UP);
                }
                yield new AccountResponse(id, email, name);
            }
            case EmailTaken() -> throw AccountProblems.emailTaken();
            case PasswordRefused(var reason) -> throw PasswordProblems.refused("password", reason);
        };
    }
}
