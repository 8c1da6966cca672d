package io.palco.identity.privacy;

import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.EXPORTED_AND_ERASED;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.NOT_PERSONAL;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.PSEUDONYM;
import static io.palco.platform.messaging.privacy.PersonalDataKeeper.Treatment.SHORT_LIVED;

import io.palco.identity.audit.AuditErasure;
import io.palco.platform.messaging.privacy.KeptData;
import io.palco.platform.messaging.privacy.Person;
import io.palco.platform.messaging.privacy.PersonalDataKeeper;
import io.palco.platform.messaging.privacy.PersonalSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What identity-service itself knows. Most of it hangs on the row of the user and is gone with it.
@Component
class IdentityPersonalData implements PersonalDataKeeper {

    private static final Map<String, String> SECTIONS = sections();

    private final JdbcClient jdbc;
    private final AuditErasure auditErasure;

    IdentityPersonalData(JdbcClient jdbc, AuditErasure auditErasure) {
        this.jdbc = jdbc;
        this.auditErasure = auditErasure;
    }

    @Override
    public List<PersonalSection> sectionsAbout(Person person) {
        return SECTIONS.entrySet().stream()
                .map(section -> PersonalSection.of(section.getKey(), jdbc, person, section.getValue()))
                .toList();
    }

    @Override
    public List<KeptData> erase(Person person, String name) {
        auditErasure.erase(person.userId(), person.emails());
        jdbc.sql("DELETE FROM invitations WHERE email = ANY (:emails)")
                .param("emails", person.emails().toArray(String[]::new))
                .update();
        return List.of(new KeptData("activity log", KeptData.Reason.SECURITY));
    }

    private static Map<String, String> sections() {
        var sections = new LinkedHashMap<String, String>();
        sections.put("account", """
                SELECT u.id, u.email, u.email_verified_at, u.name, u.locale, u.status, u.created_at, u.updated_at,
                       u.last_login_at, p.time_zone, p.biography
                FROM users u LEFT JOIN profiles p ON p.user_id = u.id WHERE u.id = :user""");
        sections.put("links", "SELECT kind, url FROM profile_links WHERE user_id = :user ORDER BY position");
        sections.put("photo", """
                SELECT created_at, 'image/jpeg' AS media_type, encode(large, 'base64') AS base64
                FROM photos WHERE user_id = :user""");
        sections.put("preferences", "SELECT key, value FROM preferences WHERE user_id = :user ORDER BY key");
        sections.put("roles", """
                SELECT r.name AS role, o.name AS organization
                FROM user_roles ur JOIN roles r ON r.id = ur.role_id
                LEFT JOIN organizations o ON o.id = ur.organization_id
                WHERE ur.user_id = :user ORDER BY r.name""");
        sections.put("memberships", """
                SELECT o.name AS organization, m.joined_at
                FROM memberships m JOIN organizations o ON o.id = m.organization_id
                WHERE m.user_id = :user ORDER BY m.joined_at""");
        sections.put("invitations", """
                SELECT o.name AS organization, i.created_at, i.expires_at, i.outcome,
                       coalesce(i.invited_by = :user, false) AS by_you
                FROM invitations i JOIN organizations o ON o.id = i.organization_id
                WHERE i.email = ANY (:emails) OR i.invited_by = :user ORDER BY i.created_at""");
        sections.put("sessions", """
                SELECT user_agent, address, created_at, last_used_at, ended_at, end_reason, methods
                FROM sessions WHERE user_id = :user ORDER BY created_at""");
        sections.put("passkeys", """
                SELECT label, created_at, last_used_at FROM passkeys WHERE user_id = :user ORDER BY created_at""");
        sections.put("devices", """
                SELECT first_seen_at, last_seen_at FROM known_devices
                WHERE user_id = :user ORDER BY first_seen_at""");
        sections.put("consents", """
                SELECT purpose, text_version, granted, source, decided_at
                FROM consents WHERE user_id = :user ORDER BY decided_at""");
        sections.put("exports", """
                SELECT status, requested_at, finished_at, expires_at
                FROM exports WHERE user_id = :user ORDER BY requested_at""");
        sections.put("activity", """
                SELECT at, service, action, outcome, details, actor_data ->> 'address' AS address,
                       coalesce(actor_id = :user, false) AS by_you
                FROM audit_log WHERE actor_id = :user OR (subject_type = 'user' AND subject_id = CAST(:user AS text))
                ORDER BY sequence""");
        return sections;
    }

    @Override
    public Map<String, Treatment> columns() {
        return COLUMNS;
    }

    private static final Map<String, Treatment> COLUMNS = Map.ofEntries(
            Map.entry("users.*", EXPORTED_AND_ERASED),
            Map.entry("profiles.*", EXPORTED_AND_ERASED),
            Map.entry("profile_links.*", EXPORTED_AND_ERASED),
            Map.entry("photos.*", EXPORTED_AND_ERASED),
            Map.entry("preferences.*", EXPORTED_AND_ERASED),
            Map.entry("user_roles.*", EXPORTED_AND_ERASED),
            Map.entry("sessions.*", EXPORTED_AND_ERASED),
            Map.entry("consents.*", EXPORTED_AND_ERASED),
            Map.entry("exports.*", EXPORTED_AND_ERASED),
            Map.entry("export_parts.*", SHORT_LIVED),
            Map.entry("refresh_tokens.*", ERASED),
            Map.entry("totp_secrets.*", ERASED),
            Map.entry("recovery_codes.*", ERASED),
            Map.entry("passkeys.*", EXPORTED_AND_ERASED),
            Map.entry("passkey_challenges.*", ERASED),
            Map.entry("known_devices.*", EXPORTED_AND_ERASED),
            Map.entry("pending_sign_ins.*", ERASED),
            Map.entry("mailed_links.*", ERASED),
            Map.entry("erasures.*", PSEUDONYM),
            Map.entry("erasure_answers.*", PSEUDONYM),
            Map.entry("erased_people.*", PSEUDONYM),
            Map.entry("audit_erased_people.*", PSEUDONYM),
            Map.entry("audit_log.*", EXPORTED_AND_ERASED),
            Map.entry("recovery_requests.*", SHORT_LIVED),
            Map.entry("throttle_counters.*", SHORT_LIVED),
            Map.entry("revoked_access.*", SHORT_LIVED),
            Map.entry("memberships.*", EXPORTED_AND_ERASED),
            Map.entry("invitations.*", EXPORTED_AND_ERASED),
            Map.entry("invitation_roles.*", NOT_PERSONAL),
            Map.entry("organizations.*", PSEUDONYM),
            Map.entry("audit_verifications.*", NOT_PERSONAL),
            Map.entry("roles.*", NOT_PERSONAL),
            Map.entry("api_clients.*", NOT_PERSONAL),
            Map.entry("api_client_secrets.*", NOT_PERSONAL));
}
