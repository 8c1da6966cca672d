package io.palco.identity.session.web;

import io.palco.identity.session.OwnSessions;
import io.palco.platform.security.Access;
import io.palco.platform.security.CurrentUser;
import io.palco.platform.web.list.ListResponse;
import io.palco.platform.web.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where one is signed in.
@RestController
@RequestMapping("/api/v1/me/sessions")
@Tag(name = "me")
class MySessionsController {

    private final OwnSessions sessions;

    MySessionsController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "listSessions", summary = "Where one is signed in, last used first")
    ListResponse<SessionResponse> list(CurrentUser user) {
        var current = user.signIn().sessionId();
        return new ListResponse<>(
                sessions.of(user.id()).stream()
                        .map(session -> SessionResponse.of(session, current))
                        .toList(),
                null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.SIGNED_IN)
    @Operation(
            operationId = "endSession",
            summary = "Sign out somewhere",
            description = "Its access tokens are refused from then on.")
    void end(@PathVariable UUID id, CurrentUser user) {
        if (!sessions.end(user.id(), id)) {
            throw ProblemException.notFound();
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Access.Who.SIGNED_IN)
    @Operation(operationId = "endOtherSessions", summary = "Sign out everywhere but here")
    void endOthers(CurrentUser user) {
        sessions.endOthers(user.id(), user.signIn().sessionId());
    }
}
