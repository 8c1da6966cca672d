package io.palco.identity.passkey;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/// Who asks for signatures: Palco under its public address and nobody else, whatever a request says of its host.
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    @Bean
    PublicKeyCredentialRpEntity relyingParty(@Value("${palco.public-url}") URI publicUrl) {
        return PublicKeyCredentialRpEntity.builder()
                .id(publicUrl.getHost())
                .name("Palco")
                .build();
    }

    @Bean
    Webauthn4JRelyingPartyOperations webAuthn(
            PasskeyOwners owners,
            Passkeys passkeys,
            PublicKeyCredentialRpEntity relyingParty,
            @Value("${palco.public-url}") URI publicUrl) {
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, relyingParty, Set.of(origin(publicUrl)));
    }

    /// Scheme, host and port, the latter only where it is not the scheme's own (RFC 6454).
    static String origin(URI url) {
        var usual = "https".equals(url.getScheme()) ? 443 : 80;
        var port = url.getPort() == -1 || url.getPort() == usual ? "" : ":" + url.getPort();
        return url.getScheme() + "://" + url.getHost() + port;
    }
}
