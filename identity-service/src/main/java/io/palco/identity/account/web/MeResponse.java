package io.palco.identity.account.web;

import io.palco.identity.account.UserStatus;
import io.palco.identity.account.UserView;
import io.palco.identity.profile.Profile;
import io.palco.identity.profile.web.PhotoResponse;
import io.palco.identity.role.Authority;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The signed-in user and what they may do, as it stands in the database at this moment.
record MeResponse(
        UUID id,
        String email,
        String name,
        @Schema(allowableValues = {"pt-BR", "en"}) String locale,
        boolean emailVerified,
        UserStatus status,
        List<String> roles,
        List<String> platformPermissions,
        List<MyOrganizationResponse> organizations,
        @Nullable String timeZone,
        @Nullable String biography,
        List<LinkResponse> links,
        @Nullable PhotoResponse photo,
        Instant createdAt) {

    /// Where else the user is found.
    record LinkResponse(Profile.Link.Kind kind, String url) {}

    /// An organization that the user belongs to, and what they may do in it.
    ///
    /// @param secondFactorRequired whether its permissions are only given to those signed in with a second factor
    /// @param secondFactorMissing  whether this sign-in lacks it, so that `permissions` is empty
    record MyOrganizationResponse(
            UUID id, String name, List<String> permissions, boolean secondFactorRequired, boolean secondFactorMissing) {

        static MyOrganizationResponse of(Authority.InOrganization organization, boolean hasSecondFactor) {
            var closed = organization.isClosedTo(hasSecondFactor);
            return new MyOrganizationResponse(
                    organization.id(),
                    organization.name(),
                    closed ? List.of() : organization.permissions(),
                    organization.secondFactorRequired(),
                    closed);
        }
    }

    static MeResponse of(UserView user, Authority authority, Profile profile, boolean hasSecondFactor) {
        return new MeResponse(
                user.id(),
                user.email(),
                user.name(),
                user.locale(),
                user.emailVerified(),
                user.status(),
                authority.roles(),
                authority.platform(),
                authority.organizations().stream()
                        .map(organization -> MyOrganizationResponse.of(organization, hasSecondFactor))
                        .toList(),
                profile.timeZone(),
                profile.biography(),
                profile.links().stream()
                        .map(link -> new LinkResponse(link.kind(), link.url()))
                        .toList(),
                profile.photoId() == null ? null : PhotoResponse.of(profile.photoId()),
                user.createdAt());
    }
}
