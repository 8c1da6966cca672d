package io.palco.contracts.privacy;

import io.palco.contracts.Contract;
import java.util.List;
import java.util.UUID;

/// Somebody's account is gone and everything about them must go too, or lose its link to them. Each service answers
/// with [PersonErasureCompletedV1].
///
/// @param emails addresses that were proven to be theirs
/// @param name   what stands in place of their name from now on
@Contract(type = "person.erased.v1", exchange = "palco.privacy")
public record PersonErasedV1(UUID userId, List<String> emails, String name) {

    private static final String DOMAIN = "@erased.invalid";

    /// What stands in place of an address; it can never receive mail (RFC 2606).
    public static String address(UUID of) {
        return of + DOMAIN;
    }

    /// Whether an address is one that was erased.
    public static boolean isErased(String address) {
        return address.endsWith(DOMAIN);
    }
}
