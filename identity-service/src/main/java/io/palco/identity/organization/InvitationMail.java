package io.palco.identity.organization;

import io.palco.contracts.identity.AccountMailKind;
import io.palco.identity.mail.AccountMail;
import io.palco.identity.mail.AccountMails;
import io.palco.identity.organization.MemberView.HeldRole;
import io.palco.identity.role.RoleNames;
import io.palco.platform.security.SecretToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mail of an invitation: in the language of the account it goes to, else of the person who invites.
@Component
class InvitationMail {

    /// A fragment is not sent to any server, so the token stands in no log.
    private static final String LINK = "/invitations#token=";

    private final AccountMails mails;
    private final InvitationQueries queries;
    private final MemberQueries members;
    private final OrganizationProperties properties;
    private final JdbcClient jdbc;

    InvitationMail(
            AccountMails mails,
            InvitationQueries queries,
            MemberQueries members,
            OrganizationProperties properties,
            JdbcClient jdbc) {
        this.mails = mails;
        this.queries = queries;
        this.members = members;
        this.properties = properties;
        this.jdbc = jdbc;
    }

    private record Reader(@Nullable UUID userId, @Nullable String name, String locale) {}

    InvitationView send(UUID organizationId, UUID id, SecretToken token) {
        var invitation = queries.find(organizationId, id).orElseThrow();
        var reader = readerOf(invitation);
        var locale = Locale.forLanguageTag(reader.locale());
        var roles = invitation.roles().stream()
                .map(HeldRole::name)
                .map(name -> RoleNames.shown(name, locale))
                .collect(Collectors.joining(", "));
        var facts = Map.of(
                "organization",
                invitation.organizationName(),
                "invitedBy",
                invitation.invitedBy() == null ? "" : invitation.invitedBy(),
                "roles",
                roles);
        mails.send(new AccountMail(
                AccountMailKind.INVITATION,
                reader.userId(),
                organizationId,
                invitation.email(),
                reader.name(),
                reader.locale(),
                facts,
                LINK + token.value(),
                invitation.expiresAt()));
        return invitation;
    }

    boolean isMember(UUID organizationId, String email) {
        return members.isMemberByEmail(organizationId, email);
    }

    Duration lifetime() {
        return properties.invitationLifetime();
    }

    Duration resendAfter() {
        return properties.resendAfter();
    }

    int perDay() {
        return properties.invitationsPerDay();
    }

    private Reader readerOf(InvitationView invitation) {
        return jdbc.sql("SELECT id, name, locale FROM users WHERE email = :email")
                .param("email", invitation.email())
                .query(InvitationMail::reader)
                .optional()
                .orElseGet(
                        () -> new Reader(null, null, localeOfInviter(invitation).orElse("en")));
    }

    private Optional<String> localeOfInviter(InvitationView invitation) {
        return jdbc.sql("""
                SELECT u.locale FROM users u JOIN invitations i ON i.invited_by = u.id WHERE i.id = :id""").param("id", invitation.id()).query(String.class).optional();
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(row.getObject("id", UUID.class), row.getString("name"), row.getString("locale"));
    }
}
