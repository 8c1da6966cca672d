package io.palco.registration.participants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person who attends, as one organization knows them.
@Entity
@Table(name = "participants")
class Participant {

    @Id
    private UUID id;

    private UUID organizationId;
    private @Nullable UUID userId;
    private String name;
    private String email;
    private @Nullable String phone;
    private @Nullable String documentId;
    private @Nullable String notes;

    @Version
    private @Nullable Long version;

    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant removedAt;

    /// For JPA.
    protected Participant() {}

    Participant(UUID id, UUID organizationId, ParticipantDetails details, Instant now) {
        this.id = id;
        this.organizationId = organizationId;
        this.createdAt = now;
        this.updatedAt = now;
        this.name = details.name();
        this.email = details.email();
        this.phone = details.phone();
        this.documentId = details.documentId();
        this.notes = details.notes();
    }

    void correct(ParticipantDetails details, Instant now) {
        name = details.name();
        email = details.email();
        phone = details.phone();
        documentId = details.documentId();
        notes = details.notes();
        updatedAt = now;
    }

    void remove(Instant now) {
        removedAt = now;
        updatedAt = now;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ParticipantDetails details() {
        return new ParticipantDetails(name, email, phone, documentId, notes);
    }

    ParticipantView view() {
        return new ParticipantView(
                id, organizationId, name, email, phone, documentId, notes, version(), createdAt, updatedAt);
    }
}
