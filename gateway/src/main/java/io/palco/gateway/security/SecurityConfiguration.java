package io.palco.gateway.security;

import io.palco.contracts.problem.ProblemType;
import io.palco.gateway.request.Problems;
import io.palco.platform.revocation.Denylist;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtReactiveAuthenticationManager;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;

/// Refuses bad tokens at the door: signature (RS256 only), issuer, audience, expiry, revocation. Requests
/// without one go through, and the services decide what they may see.
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ReactiveJwtDecoder jwtDecoder(
            @Value("${palco.security.jwks-uri}") String jwksUri,
            @Value("${palco.issuer}") String issuer,
            @Value("${palco.security.audience}") String audience,
            Denylist denylist,
            Clock clock) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(jwksUri)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        var timestamps = new JwtTimestampValidator(CLOCK_SKEW);
        timestamps.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                timestamps, new JwtIssuerValidator(issuer), new JwtAudienceValidator(audience)));
        return new CachedTokens(decoder, denylist, clock);
    }

    /// Spring's firewall refuses odd paths (`..`, `;`, `//`, encoded slashes) before anything else sees them.
    @Bean
    ServerExchangeRejectedHandler oddRequests(Problems problems) {
        return (exchange, _) -> problems.write(
                exchange,
                ProblemType.MALFORMED_REQUEST,
                "The address or a header of the request has characters that are not accepted.",
                "O endereço ou um cabeçalho da requisição tem caracteres que não são aceitos.");
    }

    @Bean
    SecurityWebFilterChain gatewaySecurity(ServerHttpSecurity http, ReactiveJwtDecoder decoder, Problems problems) {
        var entryPoint = entryPoint(problems);
        var bearer = new AuthenticationWebFilter(new JwtReactiveAuthenticationManager(decoder));
        bearer.setServerAuthenticationConverter(new ServerBearerTokenAuthenticationConverter());
        bearer.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
        var failures = new ServerAuthenticationEntryPointFailureHandler(entryPoint);
        failures.setRethrowAuthenticationServiceException(false);
        bearer.setAuthenticationFailureHandler(failures);
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable) // RequestFilter sets them
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entryPoint))
                .addFilterAt(bearer, SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
                .build();
    }

    private static ServerAuthenticationEntryPoint entryPoint(Problems problems) {
        return (exchange, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
                return problems.write(
                        exchange,
                        ProblemType.DEPENDENCY_UNAVAILABLE,
                        "Your sign-in cannot be checked at the moment. Try again in a few seconds.",
                        "No momento não é possível verificar o seu acesso. Tente de novo em alguns segundos.");
            }
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            return problems.write(
                    exchange,
                    ProblemType.UNAUTHORIZED,
                    "Sign in, or refresh your access token, and repeat the request.",
                    "Entre na sua conta, ou renove o token de acesso, e repita a requisição.");
        };
    }
}
