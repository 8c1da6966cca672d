package io.palco.identity.organization.web;

import io.palco.contracts.security.Permission;
import io.palco.platform.security.CurrentUser;
import java.util.UUID;

/// Who may manage an organization: its own managers, and those who manage all organizations.
final class OrganizationAccess {

    private OrganizationAccess() {}

    static void requireManager(CurrentUser user, UUID organizationId) {
        if (!user.can(Permission.ORGANIZATIONS_MANAGE)) {
            user.requireVisible(Permission.MEMBERS_MANAGE, organizationId);
        }
    }
}
