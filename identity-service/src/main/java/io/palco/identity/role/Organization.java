package io.palco.identity.role;

import java.util.UUID;

/// Organizations that are known by their id.
public final class Organization {

    /// The one that everything belongs to by default.
    public static final UUID DEFAULT = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private Organization() {}
}
