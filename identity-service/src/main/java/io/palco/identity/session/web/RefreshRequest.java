package io.palco.identity.session.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A refresh token, of clients that keep it themselves.
record RefreshRequest(@Size(min = 1, max = 200) @Nullable String refreshToken) {

    @Override
    public String toString() {
        return "RefreshRequest[…]";
    }
}
