package io.palco.identity.role;

import java.util.UUID;

/// The organization that every installation begins with. Roles of scope `ORGANIZATION` that are given by name
/// alone hold there.
public final class DefaultOrganization {

    public static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private DefaultOrganization() {}
}
