package io.palco.identity.role;

import com.github.f4b6a3.uuid.UuidCreator;
import io.palco.contracts.security.Permission;
import io.palco.contracts.security.Permission.Scope;
import io.palco.identity.role.RoleOutcome.BuiltIn;
import io.palco.identity.role.RoleOutcome.Deleted;
import io.palco.identity.role.RoleOutcome.InUse;
import io.palco.identity.role.RoleOutcome.NameTaken;
import io.palco.identity.role.RoleOutcome.NotHeld;
import io.palco.identity.role.RoleOutcome.Saved;
import io.palco.identity.role.RoleOutcome.TooMany;
import io.palco.identity.role.RoleOutcome.Unknown;
import io.palco.platform.security.CurrentUser;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, changes and deletes roles: of the platform, or of one organization.
@Component
public class EditRole {

    /// Nobody finds their way among more.
    private static final int MAX_ROLES = 100;

    private final RoleCatalogue catalogue;
    private final RoleTable table;

    EditRole(RoleCatalogue catalogue, RoleTable table) {
        this.catalogue = catalogue;
        this.table = table;
    }

    /// @param organizationId whose role it is to be; the platform's when absent
    /// @param draft          with name and permissions, all of the right scope
    @Transactional
    public RoleOutcome create(CurrentUser by, @Nullable UUID organizationId, RoleDraft draft) {
        var permissions = Objects.requireNonNull(draft.permissions());
        var missing = Delegation.notHeld(by, organizationId, permissions);
        if (!missing.isEmpty()) {
            return new NotHeld(missing);
        }
        table.lock(organizationId);
        if (table.countOf(organizationId) >= MAX_ROLES) {
            return new TooMany(MAX_ROLES);
        }
        var scope = organizationId == null ? Scope.PLATFORM : Scope.ORGANIZATION;
        var id = UuidCreator.getTimeOrderedEpoch();
        return save(new Role(
                id, Objects.requireNonNull(draft.name()), scope, names(permissions), false, organizationId, 0));
    }

    /// @param basedOn is given the role's version, and throws when the wish was based on another one
    @Transactional
    public RoleOutcome change(
            CurrentUser by, @Nullable UUID organizationId, UUID id, RoleDraft draft, LongConsumer basedOn) {
        table.lock(organizationId);
        var found = catalogue.findForChange(id, organizationId);
        if (found.isEmpty()) {
            return new Unknown();
        }
        var role = found.get();
        if (role.builtIn()) {
            return new BuiltIn();
        }
        basedOn.accept(role.version());
        var wanted = draft.permissions() == null ? role.allowed() : draft.permissions();
        var missing = Delegation.notHeld(by, organizationId, difference(role.allowed(), wanted));
        if (!missing.isEmpty()) {
            return new NotHeld(missing);
        }
        var name = draft.name() == null ? role.name() : draft.name();
        var outcome =
                save(new Role(id, name, role.scope(), names(wanted), false, role.organizationId(), role.version() + 1));
        if (outcome instanceof Saved && !wanted.containsAll(role.allowed())) {
            table.announceLossToHolders(id);
        }
        return outcome;
    }

    @Transactional
    public RoleOutcome delete(CurrentUser by, @Nullable UUID organizationId, UUID id) {
        var found = catalogue.findForChange(id, organizationId);
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (found.get().builtIn()) {
            return new BuiltIn();
        }
        var missing = Delegation.notHeld(by, organizationId, found.get().allowed());
        if (!missing.isEmpty()) {
            return new NotHeld(missing);
        }
        var holders = table.holdersOf(id);
        if (holders > 0) {
            return new InUse(holders);
        }
        table.delete(found.get());
        return new Deleted();
    }

    private RoleOutcome save(Role role) {
        if (table.isNameTaken(role)) {
            return new NameTaken();
        }
        table.save(role);
        return new Saved(role);
    }

    private static Set<Permission> difference(Set<Permission> before, Set<Permission> after) {
        var changed = EnumSet.noneOf(Permission.class);
        changed.addAll(before);
        changed.addAll(after);
        changed.removeIf(permission -> before.contains(permission) && after.contains(permission));
        return changed;
    }

    private static List<String> names(Collection<Permission> permissions) {
        return permissions.stream().sorted().map(Permission::wireName).toList();
    }
}
