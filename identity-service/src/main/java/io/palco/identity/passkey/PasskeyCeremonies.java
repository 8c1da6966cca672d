package io.palco.identity.passkey;

import io.palco.identity.account.ActiveAccounts.ActiveAccount;
import io.palco.identity.passkey.Challenges.Challenge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Registers passkeys and verifies what they sign. The device must have made sure of its owner each time, so a passkey
/// is worth two factors.
@Component
public class PasskeyCeremonies {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremonies.class);

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final Webauthn4JRelyingPartyOperations webAuthn;
    private final PublicKeyCredentialRpEntity relyingParty;
    private final Passkeys passkeys;
    private final Challenges challenges;

    PasskeyCeremonies(
            Webauthn4JRelyingPartyOperations webAuthn,
            PublicKeyCredentialRpEntity relyingParty,
            Passkeys passkeys,
            Challenges challenges) {
        this.webAuthn = webAuthn;
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.challenges = challenges;
    }

    /// Asks a device for a new key.
    public PasskeyChallenge beginRegistration(ActiveAccount account) {
        var challenge = challenges.make(PasskeyPurpose.REGISTER, account.id());
        return offer(challenge, creation(challenge, PasskeyOwners.entity(account)));
    }

    /// Keeps a new key, if the device's answer fits the challenge.
    ///
    /// @param credential what the browser answered, in its JSON form
    public boolean register(ActiveAccount account, UUID challengeId, Map<String, Object> credential, String label) {
        var challenge = challenges.take(PasskeyPurpose.REGISTER, challengeId, account.id());
        if (challenge.isEmpty()) {
            return false;
        }
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> answer =
                    JSON.convertValue(credential, new TypeReference<>() {});
            webAuthn.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    creation(challenge.get(), PasskeyOwners.entity(account)),
                    new RelyingPartyPublicKey(answer, label)));
            return true;
        } catch (RuntimeException refused) {
            LOG.info("A new passkey was refused: {}", refused.toString());
            return false;
        }
    }

    /// Asks for a signature.
    ///
    /// @param userId whose keys may answer; absent when signing in with nothing but a key
    public PasskeyChallenge beginVerification(PasskeyPurpose purpose, @Nullable UUID userId) {
        var challenge = challenges.make(purpose, userId);
        return offer(challenge, request(challenge));
    }

    /// Verifies a signature. Whatever is wrong with it, and with whatever exception the ceremony says so, it proves
    /// nothing.
    ///
    /// @return whose it is
    public Optional<UUID> verify(
            PasskeyPurpose purpose, @Nullable UUID userId, UUID challengeId, Map<String, Object> credential) {
        var challenge = challenges.take(purpose, challengeId, userId);
        if (challenge.isEmpty()) {
            return Optional.empty();
        }
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> answer =
                    JSON.convertValue(credential, new TypeReference<>() {});
            var owner = webAuthn.authenticate(new RelyingPartyAuthenticationRequest(request(challenge.get()), answer));
            return Optional.ofNullable(owner)
                    .map(found -> UserHandle.userId(found.getId()))
                    .filter(found -> userId == null || userId.equals(found));
        } catch (RuntimeException refused) {
            LOG.info("A passkey's signature was refused: {}", refused.toString());
            return Optional.empty();
        }
    }

    private static PasskeyChallenge offer(Challenge challenge, Object options) {
        return new PasskeyChallenge(challenge.id(), JSON.convertValue(options, new TypeReference<>() {}));
    }

    private PublicKeyCredentialCreationOptions creation(Challenge challenge, PublicKeyCredentialUserEntity user) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(relyingParty)
                .user(user)
                .challenge(challenge.bytes())
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .timeout(Challenges.LIFETIME)
                .excludeCredentials(descriptors(user))
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .build();
    }

    private PublicKeyCredentialRequestOptions request(Challenge challenge) {
        var owner = challenge.userId();
        List<PublicKeyCredentialDescriptor> allowed = owner == null ? List.of() : descriptors(owner);
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge.bytes())
                .timeout(Challenges.LIFETIME)
                .rpId(relyingParty.getId())
                .allowCredentials(allowed)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    private List<PublicKeyCredentialDescriptor> descriptors(PublicKeyCredentialUserEntity user) {
        return descriptors(UserHandle.userId(user.getId()));
    }

    private List<PublicKeyCredentialDescriptor> descriptors(UUID userId) {
        return passkeys.findByUserId(UserHandle.of(userId)).stream()
                .map(key -> PublicKeyCredentialDescriptor.builder()
                        .type(PublicKeyCredentialType.PUBLIC_KEY)
                        .id(key.getCredentialId())
                        .transports(key.getTransports())
                        .build())
                .toList();
    }
}
