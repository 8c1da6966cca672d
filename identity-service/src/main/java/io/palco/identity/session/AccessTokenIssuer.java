package io.palco.identity.session;

import com.nimbusds.jwt.JWTClaimsSet;
import io.palco.identity.account.ActiveAccounts.ActiveAccount;
import io.palco.identity.key.TokenSigner;
import io.palco.identity.role.Authority;
import io.palco.identity.role.RoleAssignments;
import io.palco.identity.session.Sessions.OpenSession;
import io.palco.platform.revocation.Denylist;
import io.palco.platform.security.TokenClaims;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes access tokens: who somebody is and what their roles allow at this moment. What an organization gives
/// only to those with a second factor is left out for others.
@Component
class AccessTokenIssuer {

    private final RoleAssignments roles;
    private final TokenSigner signer;
    private final String issuer;
    private final String audience;
    private final Duration lifetime;

    AccessTokenIssuer(
            RoleAssignments roles,
            TokenSigner signer,
            SessionProperties properties,
            @Value("${palco.issuer}") String issuer,
            @Value("${palco.security.audience}") String audience) {
        this.roles = roles;
        this.signer = signer;
        this.issuer = issuer;
        this.audience = audience;
        this.lifetime = properties.accessToken();
    }

    String issue(ActiveAccount account, OpenSession session, Instant now) {
        var authority = roles.authorityOf(account.id());
        var hasSecondFactor = session.proof().methods().contains("mfa");
        var organizations = authority.organizations().stream()
                .filter(organization -> !organization.isClosedTo(hasSecondFactor))
                .collect(Collectors.toMap(
                        organization -> organization.id().toString(), Authority.InOrganization::permissions));
        return signer.sign(new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(account.id().toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .claim(Denylist.ISSUED_AT_MILLIS, now.toEpochMilli())
                .claim(TokenClaims.NAME, account.name())
                .claim(TokenClaims.EMAIL, account.email())
                .claim(TokenClaims.EMAIL_VERIFIED, account.emailVerified())
                .claim(TokenClaims.LOCALE, account.locale())
                .claim(TokenClaims.PERMISSIONS, authority.platform())
                .claim(TokenClaims.ORGANIZATIONS, organizations)
                .claim(TokenClaims.SESSION, session.id().toString())
                .claim(TokenClaims.AUTHENTICATED_AT, session.proof().at().getEpochSecond())
                .claim(TokenClaims.METHODS, session.proof().methods())
                .build());
    }

    Duration lifetime() {
        return lifetime;
    }
}
