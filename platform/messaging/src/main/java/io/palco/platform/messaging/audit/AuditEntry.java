package io.palco.platform.messaging.audit;

import io.palco.contracts.audit.AuditRecordedV1.Actor;
import io.palco.contracts.audit.AuditRecordedV1.Subject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is to be remembered of something done. Immutable; each method gives a richer one.
///
/// ```java
/// audit.record(AuditEntry.of("event.published").in(organizationId).about("event", id).with("title", title));
/// ```
public record AuditEntry(
        String action,
        @Nullable UUID organizationId,
        @Nullable Subject subject,
        @Nullable Actor actor,
        boolean refused,
        Map<String, String> details) {

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");
    private static final Pattern SECRET = Pattern.compile("(?i).*(password|token|secret|code|credential).*");
    private static final int MAX_VALUE = 500;

    public AuditEntry {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("not the name of an action: " + action);
        }
        details = Map.copyOf(details);
    }

    /// @param action what was done: the kind of thing and a verb in the past, for example `event.published`
    public static AuditEntry of(String action) {
        return new AuditEntry(action, null, null, null, false, Map.of());
    }

    /// Whose business it was; that organization's managers see the entry, too.
    public AuditEntry in(@Nullable UUID organization) {
        return new AuditEntry(action, organization, subject, actor, refused, details);
    }

    /// What it was done to.
    public AuditEntry about(String type, @Nullable Object id) {
        return about(type, id, null);
    }

    /// The person it was done to. An erasure of that person removes the label from the log.
    ///
    /// @param label their name or e-mail address
    public AuditEntry aboutPerson(String type, @Nullable UUID id, @Nullable String label) {
        return about(type, id, label);
    }

    /// Who did it, where the request does not say so: while signing in, nobody is signed in yet.
    public AuditEntry by(UUID userId, @Nullable String name) {
        return new AuditEntry(
                action, organizationId, subject, new Actor("PERSON", userId, shortened(name), null), refused, details);
    }

    /// It was tried, and did not happen.
    public AuditEntry asRefused() {
        return new AuditEntry(action, organizationId, subject, actor, true, details);
    }

    /// More about it. Nothing about people, for details outlive an erasure; and no secrets.
    ///
    /// @param value absent ones are left out, long ones cut
    /// @throws IllegalArgumentException when the name is that of a secret
    public AuditEntry with(String name, @Nullable Object value) {
        if (SECRET.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " does not belong into the activity log");
        }
        if (value == null) {
            return this;
        }
        var more = new TreeMap<>(details);
        more.put(name, cut(value.toString()));
        return new AuditEntry(action, organizationId, subject, actor, refused, more);
    }

    private AuditEntry about(String type, @Nullable Object id, @Nullable String label) {
        var about = new Subject(type, id == null ? null : id.toString(), shortened(label));
        return new AuditEntry(action, organizationId, about, actor, refused, details);
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null ? null : cut(text);
    }

    private static String cut(String text) {
        return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE);
    }
}
