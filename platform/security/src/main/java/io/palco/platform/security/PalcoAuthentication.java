package io.palco.platform.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/// An authenticated request: the user, and the token that proved it (it travels along to other
/// services).
final class PalcoAuthentication extends AbstractAuthenticationToken {

    private final CurrentUser user;
    private final Jwt token;

    PalcoAuthentication(CurrentUser user, Jwt token) {
        super(List.of());
        this.user = user;
        this.token = token;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return token;
    }

    @Override
    public CurrentUser getPrincipal() {
        return user;
    }

    /// The user's id: what `getRemoteUser()` answers and idempotency keys are scoped by.
    @Override
    public String getName() {
        return user.id().toString();
    }

    Jwt token() {
        return token;
    }
}
