package io.palco.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import io.palco.platform.revocation.Denylist;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Makes a service a resource server: stateless, bearer tokens only, rules on the handlers.
@AutoConfiguration(
        afterName = {"io.palco.platform.web.WebConfiguration", "io.palco.platform.revocation.RevocationConfiguration"},
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet"
                    + ".OAuth2ResourceServerAutoConfiguration"
        })
@EnableWebSecurity
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfiguration implements WebMvcConfigurer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentUser.class);
    }

    private static final int FETCH_MILLIS = 2_000;
    private static final Duration KEYS_KEPT = Duration.ofMinutes(5);
    private static final Duration KEYS_KEPT_IN_OUTAGE = Duration.ofHours(4);
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    /// identity-service replaces this by its own database.
    @Bean
    @ConditionalOnMissingBean
    JWKSource<SecurityContext> jwkSource(SecurityProperties properties) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, 64 * 1024);
        return JWKSourceBuilder.<SecurityContext>create(properties.jwksUri().toURL(), retriever)
                .cache(KEYS_KEPT.toMillis(), FETCH_MILLIS * 2L)
                .refreshAheadCache(false)
                .rateLimited(Duration.ofSeconds(5).toMillis())
                .retrying(true)
                .outageTolerant(KEYS_KEPT_IN_OUTAGE.toMillis())
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(
            JWKSource<SecurityContext> keys,
            SecurityProperties properties,
            @Value("${palco.issuer}") String issuer,
            Clock clock) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        var timestamps = new JwtTimestampValidator(CLOCK_SKEW);
        timestamps.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                timestamps, new JwtIssuerValidator(issuer), new JwtAudienceValidator(properties.audience())));
        return decoder;
    }

    @Bean
    SecurityFilterChain palcoSecurity(
            HttpSecurity http, JwtDecoder decoder, Denylist denylist, Clock clock, JsonMapper json) {
        var entryPoint = new ProblemEntryPoint(json);
        var tokens = new CachingTokenAuthentication(decoder, denylist, clock);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entryPoint))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(entryPoint)
                        .authenticationManagerResolver(_ -> tokens)
                        .withObjectPostProcessor(answerFailuresWith(entryPoint)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll()) // AccessInterceptor decides
                .build();
    }

    @Bean
    AccessRules accessRules(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        return new AccessRules(handlers);
    }

    @Bean
    AccessInDocument accessInDocument() {
        return new AccessInDocument();
    }

    @Bean
    WebMvcConfigurer accessChecks(SecurityProperties properties, Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(clock, properties.freshSignIn()));
            }
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentUserResolver());
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answerFailuresWith(ProblemEntryPoint handler) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
