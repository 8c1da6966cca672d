package io.palco.identity.apiclient.oauth;

import io.palco.identity.apiclient.ApiClientProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;

/// `/oauth2/token` for client credentials. Of the authorization server's endpoints no other can be reached.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiClientProperties.class)
class AuthorizationServerConfiguration {

    static final String TOKEN_ENDPOINT = "/oauth2/token";

    @Bean
    @Order(1)
    SecurityFilterChain tokenEndpoint(
            HttpSecurity http,
            KnownClients clients,
            ClientTokens tokens,
            ClientSecretCheck secrets,
            @Value("${palco.issuer}") String issuer) {
        return http.securityMatcher(TOKEN_ENDPOINT)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .with(
                        new OAuth2AuthorizationServerConfigurer(),
                        server -> server.registeredClientRepository(clients)
                                .authorizationService(new UnrecordedAuthorizations())
                                .tokenGenerator(tokens)
                                .authorizationServerSettings(AuthorizationServerSettings.builder()
                                        .issuer(issuer)
                                        .tokenEndpoint(TOKEN_ENDPOINT)
                                        .build())
                                .clientAuthentication(client ->
                                        client.authenticationProviders(providers -> providers.forEach(provider -> {
                                            if (provider instanceof ClientSecretAuthenticationProvider bySecret) {
                                                bySecret.setPasswordEncoder(secrets);
                                            }
                                        }))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }
}
