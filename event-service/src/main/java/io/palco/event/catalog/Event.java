package io.palco.event.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An event and its life. Transitions are guarded here; who may ask for them is decided by the use
/// cases.
@Entity
@Table(name = "events")
class Event {

    @Id
    private UUID id;

    private UUID organizationId;
    private String title;
    private String description;
    private Instant startsAt;
    private Instant endsAt;
    private String timeZone;
    private String locationName;
    private @Nullable String locationAddress;
    private @Nullable Double latitude;
    private @Nullable Double longitude;
    private @Nullable String locationCity;
    private @Nullable String locationState;
    private @Nullable UUID venueId;
    private @Nullable String onlineUrl;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> categories;

    private int capacity;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private EventStatus status;

    private @Nullable String cancellationReason;
    private UUID createdBy;

    private @Nullable UUID seriesId;
    private @Nullable LocalDate recurrenceId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> overrides = List.of();

    @Version
    private @Nullable Long version;

    private Instant createdAt;
    private Instant updatedAt;

    /// For JPA.
    protected Event() {}

    static Event draft(UUID id, UUID organizationId, UUID createdBy, EventDetails details, Instant now) {
        var event = new Event();
        event.id = id;
        event.organizationId = organizationId;
        event.createdBy = createdBy;
        event.status = EventStatus.DRAFT;
        event.createdAt = now;
        event.take(details, now);
        return event;
    }

    private void take(EventDetails details, Instant now) {
        title = details.title();
        description = details.description();
        startsAt = details.startsAt();
        endsAt = details.endsAt();
        timeZone = details.timeZone();
        locationName = details.location().name();
        locationAddress = details.location().address();
        latitude = details.location().latitude();
        longitude = details.location().longitude();
        locationCity = details.location().city();
        locationState = details.location().state();
        venueId = details.venueId();
        onlineUrl = details.onlineUrl();
        categories = List.copyOf(details.categories());
        capacity = details.capacity();
        updatedAt = now;
    }

    /// @return false when its status allows no more changes
    boolean change(EventDetails details, Instant now) {
        if (!status.isEditable()) {
            return false;
        }
        if (seriesId != null) {
            var own = new TreeSet<>(overrides);
            own.addAll(DetailFields.changed(details(), details));
            overrides = List.copyOf(own);
        }
        take(details, now);
        return true;
    }

    /// Becomes, or stays, one of a series.
    ///
    /// @param own what it says otherwise than its series
    void stand(UUID series, LocalDate date, Set<String> own) {
        seriesId = series;
        recurrenceId = date;
        overrides = List.copyOf(new TreeSet<>(own));
    }

    /// Takes over what its series says.
    void follow(EventDetails details, Instant now) {
        take(details, now);
    }

    /// @return false when its status does not allow it
    boolean become(EventStatus next, @Nullable String reason, Instant now) {
        if (!status.canBecome(next)) {
            return false;
        }
        status = next;
        cancellationReason = reason;
        updatedAt = now;
        return true;
    }

    EventDetails details() {
        var location = new Location(locationName, locationAddress, latitude, longitude, locationCity, locationState);
        return new EventDetails(
                title, description, startsAt, endsAt, timeZone, location, categories, capacity, venueId, onlineUrl);
    }

    Set<String> overrides() {
        return Set.copyOf(overrides);
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    EventStatus status() {
        return status;
    }

    long version() {
        return version == null ? 0 : version;
    }

    EventState state() {
        return new EventState(
                id,
                organizationId,
                details(),
                status,
                cancellationReason,
                seriesId,
                recurrenceId,
                version(),
                createdAt,
                updatedAt);
    }
}
