package io.palco.identity.role.web;

import io.palco.contracts.security.Permission;
import java.util.List;
import java.util.UUID;

/// A role. Those of scope `ORGANIZATION` hold inside one organization.
record RoleResponse(UUID id, String name, Permission.Scope scope, List<String> permissions, boolean builtIn) {}
