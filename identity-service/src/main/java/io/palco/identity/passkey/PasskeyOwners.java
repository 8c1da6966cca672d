package io.palco.identity.passkey;

import io.palco.identity.account.ActiveAccounts;
import io.palco.identity.account.ActiveAccounts.ActiveAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// Active users as Spring Security's ceremonies see them. They are made and unmade elsewhere.
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final ActiveAccounts accounts;

    PasskeyOwners(ActiveAccounts accounts) {
        this.accounts = accounts;
    }

    static PublicKeyCredentialUserEntity entity(ActiveAccount account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(UserHandle.of(account.id()))
                .name(account.email())
                .displayName(account.name())
                .build();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return accounts.find(UserHandle.userId(id)).map(PasskeyOwners::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return accounts.findByEmail(email).map(PasskeyOwners::entity).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("users are made by signing up");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("users are not unmade by their passkeys");
    }
}
