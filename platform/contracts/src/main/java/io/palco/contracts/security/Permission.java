package io.palco.contracts.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What somebody may be allowed to do. The names are public contract: they stand in tokens, roles and scopes.
public enum Permission {
    USERS_READ("users:read", Scope.PLATFORM),
    USERS_MANAGE("users:manage", Scope.PLATFORM),
    ROLES_MANAGE("roles:manage", Scope.PLATFORM),
    AUDIT_READ("audit:read", Scope.PLATFORM),
    ORGANIZATIONS_MANAGE("organizations:manage", Scope.PLATFORM),
    PLATFORM_OPERATE("platform:operate", Scope.PLATFORM),

    EVENTS_READ("events:read", Scope.ORGANIZATION),
    EVENTS_MANAGE("events:manage", Scope.ORGANIZATION),
    RESOURCES_MANAGE("resources:manage", Scope.ORGANIZATION),
    REGISTRATIONS_READ("registrations:read", Scope.ORGANIZATION),
    REGISTRATIONS_MANAGE("registrations:manage", Scope.ORGANIZATION),
    CHECKIN_PERFORM("checkin:perform", Scope.ORGANIZATION),
    CHECKIN_SUPERVISE("checkin:supervise", Scope.ORGANIZATION),
    PAYMENTS_READ("payments:read", Scope.ORGANIZATION),
    PAYMENTS_REFUND("payments:refund", Scope.ORGANIZATION),
    CAMPAIGNS_MANAGE("campaigns:manage", Scope.ORGANIZATION),
    REPORTS_READ("reports:read", Scope.ORGANIZATION),
    CHAT_MODERATE("chat:moderate", Scope.ORGANIZATION),
    MEMBERS_MANAGE("members:manage", Scope.ORGANIZATION),
    WEBHOOKS_MANAGE("webhooks:manage", Scope.ORGANIZATION),
    CERTIFICATES_ISSUE("certificates:issue", Scope.ORGANIZATION);

    /// Where a permission holds: on the whole platform, or inside one organization.
    public enum Scope {
        PLATFORM,
        ORGANIZATION
    }

    private final String wireName;
    private final Scope scope;

    Permission(String wireName, Scope scope) {
        this.wireName = wireName;
        this.scope = scope;
    }

    /// The name in tokens, roles and documents, for example `events:manage`.
    public String wireName() {
        return wireName;
    }

    public Scope scope() {
        return scope;
    }

    public static Optional<Permission> ofWireName(String name) {
        return Arrays.stream(values()).filter(p -> p.wireName.equals(name)).findFirst();
    }

    public static List<Permission> of(Scope scope) {
        return Arrays.stream(values()).filter(p -> p.scope == scope).toList();
    }
}
