package io.palco.identity.role;

import java.util.List;
import java.util.UUID;

/// What somebody may do: on the platform, and in each organization they belong to. Permissions are wire names
/// in the catalogue's order.
public record Authority(List<String> roles, List<String> platform, List<InOrganization> organizations) {

    /// What somebody may do in one organization.
    ///
    /// @param secondFactorRequired whether they may do it only when signed in with a second factor
    public record InOrganization(UUID id, String name, List<String> permissions, boolean secondFactorRequired) {

        /// Whether it is out of reach of a sign-in.
        ///
        /// @param hasSecondFactor whether that sign-in had more than one factor
        public boolean isClosedTo(boolean hasSecondFactor) {
            return secondFactorRequired && !hasSecondFactor;
        }
    }
}
