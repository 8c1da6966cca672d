package io.palco.identity.organization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What keeps organizations and their mails within bounds.
///
/// @param perPerson           how many organizations one person may have made
/// @param invitationLifetime  how long an invitation can be accepted
/// @param invitationsPerDay   how many invitations of one organization may be mailed within 24 hours
/// @param resendAfter         how long an invitation must have been on its way before it is sent again
/// @param invitationRetention how long a closed or expired invitation is still known
@Validated
@ConfigurationProperties("palco.identity.organization")
record OrganizationProperties(
        @DefaultValue("20") @Min(1) @Max(10_000) int perPerson,
        @DefaultValue("7d") @NotNull Duration invitationLifetime,
        @DefaultValue("200") @Min(1) @Max(100_000) int invitationsPerDay,
        @DefaultValue("5m") @NotNull Duration resendAfter,
        @DefaultValue("30d") @NotNull Duration invitationRetention) {}
