package io.palco.platform.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// The caller's own token, for asking another service on their behalf.
public final class AccessTokens {

    private AccessTokens() {}

    /// The bearer token of the request that this thread serves; absent when nobody is signed in.
    public static Optional<String> ofCallerIfAny() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PalcoAuthentication authentication
                ? Optional.of(authentication.token().getTokenValue())
                : Optional.empty();
    }
}
