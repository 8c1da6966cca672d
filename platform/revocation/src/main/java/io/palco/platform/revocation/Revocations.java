package io.palco.platform.revocation;

import io.palco.contracts.identity.AccessRevokedV1;
import java.util.List;

/// Where all revocations that matter at this moment can be read: over HTTP, or in identity-service
/// itself from its database.
public interface Revocations {

    /// @throws RuntimeException when they cannot be had at the moment
    List<AccessRevokedV1> current();
}
