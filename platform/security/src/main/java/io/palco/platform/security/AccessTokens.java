package io.palco.platform.security;

import org.springframework.security.core.context.SecurityContextHolder;

/// The caller's own token, for asking another service on their behalf.
public final class AccessTokens {

    private AccessTokens() {}

    /// The bearer token of the request that this thread serves.
    ///
    /// @throws IllegalStateException when nobody is signed in
    public static String ofCaller() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PalcoAuthentication authentication) {
            return authentication.token().getTokenValue();
        }
        throw new IllegalStateException("no signed-in caller on this thread");
    }
}
