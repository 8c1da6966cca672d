package io.palco.identity.organization;

import io.palco.identity.account.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Who runs events.
@Entity
@Table(name = "organizations")
class Organization extends AbstractAggregateRoot<Organization> {

    @Id
    private UUID id;

    private String name;
    private String nameKey;
    private boolean secondFactorRequired;
    private @Nullable UUID createdBy;

    @Version
    private @Nullable Long version;

    private Instant createdAt;
    private Instant updatedAt;

    /// For JPA.
    protected Organization() {}

    static Organization create(UUID id, String name, UUID createdBy, Instant now) {
        var organization = new Organization();
        organization.id = id;
        organization.createdBy = createdBy;
        organization.createdAt = now;
        organization.rename(name, now);
        return organization;
    }

    void rename(String newName, Instant now) {
        if (newName.equals(name)) {
            return;
        }
        name = newName;
        nameKey = SearchText.of(newName);
        updatedAt = now;
        registerEvent(new OrganizationRenamed(id));
    }

    /// @return whether this is new
    boolean requireSecondFactor(boolean required, Instant now) {
        if (secondFactorRequired == required) {
            return false;
        }
        secondFactorRequired = required;
        updatedAt = now;
        return required;
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "not saved yet");
    }
}
