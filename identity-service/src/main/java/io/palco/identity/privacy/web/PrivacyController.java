package io.palco.identity.privacy.web;

import static io.palco.platform.web.problem.LocalizedText.text;

import io.palco.contracts.problem.ProblemType;
import io.palco.contracts.security.Permission;
import io.palco.identity.account.CloseOutcome.Closed;
import io.palco.identity.account.CloseOutcome.LastAdministrator;
import io.palco.identity.account.CloseOutcome.LastOwner;
import io.palco.identity.account.CloseOutcome.Unknown;
import io.palco.identity.privacy.EraseAccount;
import io.palco.identity.privacy.ExportOutcome;
import io.palco.identity.privacy.PrivacyRequest;
import io.palco.identity.privacy.PrivacyRequestQueries;
import io.palco.identity.privacy.RequestExport;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListRequest;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "privacy")
class PrivacyController {

    private final RequestExport requestExport;
    private final EraseAccount eraseAccount;
    private final PrivacyRequestQueries requests;

    PrivacyController(RequestExport requestExport, EraseAccount eraseAccount, PrivacyRequestQueries requests) {
        this.requestExport = requestExport;
        this.eraseAccount = eraseAccount;
        this.requests = requests;
    }

    @PostMapping("/me/export")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(
            operationId = "requestMyExport",
            summary = "Ask for everything that Palco knows about oneself",
            description = "All services contribute to one ZIP archive of JSON files. A mail tells when it is ready; it"
                    + " can be fetched for seven days. One at a time (409 request-in-progress).")
    ExportResponse request(CurrentUser user) {
        return switch (requestExport.request(user.id())) {
            case ExportOutcome.Requested(var export) -> ExportResponse.of(export);
            case ExportOutcome.UnderWay() ->
                throw ProblemException.of(
                        ProblemType.REQUEST_IN_PROGRESS,
                        "Your data is being collected already.",
                        "Os seus dados já estão sendo reunidos.");
            case ExportOutcome.Unknown() -> throw ProblemException.unauthorized();
        };
    }

    @GetMapping("/me/exports")
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "listMyExports", summary = "One's own archives, newest first")
    ListResponse<ExportResponse> exports(CurrentUser user) {
        return new ListResponse<>(
                requestExport.of(user.id()).stream().map(ExportResponse::of).toList(), null);
    }

    @GetMapping(value = "/me/exports/{id}/content", produces = "application/zip")
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(operationId = "getMyExport", summary = "An archive of one's own, as a ZIP file")
    ResponseEntity<byte[]> content(@PathVariable UUID id, CurrentUser user) {
        var archive = requestExport.fetch(user.id(), id).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"palco-my-data.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(archive);
    }

    @DeleteMapping("/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Access.Who.SIGNED_IN, fresh = true)
    @Operation(
            operationId = "eraseMe",
            summary = "Delete one's own account and be forgotten",
            description = "The account is gone at once and for good; all services then delete what they know or cut its"
                    + " link to the person. A mail tells when it is done and what remains, and why. The last"
                    + " administrator and the only owner of an organization must hand over first (409).")
    void erase(CurrentUser user) {
        switch (eraseAccount.erase(user.id())) {
            case Closed(var _) -> {}
            case Unknown() -> throw ProblemException.unauthorized();
            case LastAdministrator() ->
                throw ProblemException.of(
                        ProblemType.LAST_ADMINISTRATOR,
                        "You are the last active administrator. Appoint another one first.",
                        "Você é o último administrador ativo. Nomeie outro primeiro.");
            case LastOwner(var organization) ->
                throw ProblemException.of(
                        ProblemType.LAST_OWNER,
                        text(
                                "You are the only owner of {0}. Hand it over to somebody first.",
                                "Você é o único proprietário de {0}. Transfira antes para outra pessoa.",
                                organization));
        }
    }

    @GetMapping("/privacy-requests")
    @Access(value = Access.Who.PERMITTED, permissions = Permission.USERS_MANAGE)
    @Operation(
            operationId = "listPrivacyRequests",
            summary = "What people asked for about their data, and how far it is; newest first")
    ListResponse<PrivacyRequestResponse> list(@RequestParam PrivacyRequest.@Nullable Kind kind, ListRequest list) {
        return requests.list(kind, list).map(PrivacyRequestResponse::of);
    }
}
