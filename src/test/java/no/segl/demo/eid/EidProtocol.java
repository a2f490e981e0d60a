package no.segl.demo.eid;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import no.segl.signingjob.identity.NationalId;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** OpenID Connect as ID-porten speaks it: discovery, PKCE, nonce, and the claims that say who logged in and how. */
@EnableWebSecurity
class EidProtocol {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, EidOutages outages) throws Exception {
        var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        each -> each.authorizationEndpoint(endpoint -> endpoint.authenticationProviders(
                                                providers -> providers.forEach(EidProtocol::anyPort))
                                        .authorizationResponseHandler(EidAnswer::send))
                                .clientAuthentication(clients -> clients.authenticationProviders(
                                        providers -> providers.forEach(EidClient::knowTheKey)))
                                .oidc(oidc -> oidc.providerConfigurationEndpoint(
                                                endpoint -> endpoint.providerConfigurationCustomizer(EidAnswer::tell))
                                        .logoutEndpoint(logout -> logout.authenticationProviders(
                                                        providers -> providers.forEach(EidProtocol::anyPort))
                                                // a login from before a restart is over anyway
                                                .errorResponseHandler((request, response, fault) ->
                                                        response.sendRedirect("/logged-out")))))
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .addFilterAfter(new AskAgain(), SecurityContextHolderFilter.class)
                .addFilterAfter(outages, SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain loginPage(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("pid")
                        .failureUrl("/login?wrong")
                        .authenticationDetailsSource(request -> EidFault.of(request.getParameter("fault"))))
                .authenticationProvider(new AnySyntheticPerson())
                // it holds nothing that a forged request could harm
                .csrf(csrf -> csrf.disable())
                .build();
    }

    private static void anyPort(AuthenticationProvider provider) {
        if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider authorization) {
            authorization.setAuthenticationValidator(EidProtocol::checkReturn);
        }
        if (provider instanceof OidcLogoutAuthenticationProvider logout) {
            logout.setAuthenticationValidator(EidProtocol::checkReturn);
        }
    }

    private static void checkReturn(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken asked = context.getAuthentication();
        if (!EidClient.mayReturnTo(asked.getRedirectUri())) {
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(
                    new org.springframework.security.oauth2.core.OAuth2Error("invalid_request"), null);
        }
    }

    private static void checkReturn(OidcLogoutAuthenticationContext context) {
        OidcLogoutAuthenticationToken asked = context.getAuthentication();
        if (asked.getPostLogoutRedirectUri() != null && !EidClient.mayReturnTo(asked.getPostLogoutRedirectUri())) {
            throw new OAuth2AuthenticationException("invalid_request");
        }
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            context.getJwsHeader().keyId(EidSigning.KEY);
            if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)
                    && context.getPrincipal().getPrincipal() instanceof EidLoggedIn person) {
                context.getClaims()
                        .claim("pid", person.pid())
                        .claim("acr", person.isOfLowLevel() ? "idporten-loa-substantial" : "idporten-loa-high")
                        .claim("amr", List.of(person.isOfLowLevel() ? "Minid-OTC" : "BankID"))
                        .claim("locale", person.isSwedish() ? "sv" : "nb")
                        .claim("auth_time", Date.from(person.at()))
                        .claim("jti", UUID.randomUUID().toString());
                person.fault().spoil(context.getClaims());
                switch (person.fault()) {
                    case FORGED -> context.getJwsHeader().keyId(EidSigning.FORGER);
                    case KEY_UNKNOWN, KEYS_DOWN -> context.getJwsHeader().keyId(EidSigning.UNKNOWN);
                    default -> {}
                }
            }
        };
    }

    @Bean
    OAuth2AuthorizationService logins() {
        return new InMemoryOAuth2AuthorizationService();
    }

    @Bean
    EidOutages outages(OAuth2AuthorizationService logins) {
        return new EidOutages(logins);
    }

    @Bean
    EidSigning signing() {
        return new EidSigning();
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(EidClient.registration());
    }

    @Bean
    JWKSource<SecurityContext> keys(EidSigning signing) {
        return signing.published();
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    /** Whoever types a number made for tests is that person. */
    private static final class AnySyntheticPerson implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication typed) {
            String pid = NationalId.parse(typed.getName())
                    .filter(NationalId::isSynthetic)
                    .orElseThrow(() -> new BadCredentialsException("not a synthetic number"))
                    .value();
            return UsernamePasswordAuthenticationToken.authenticated(
                    new EidLoggedIn(pid, Instant.now(), (EidFault) typed.getDetails()),
                    null,
                    AuthorityUtils.NO_AUTHORITIES);
        }

        @Override
        public boolean supports(Class<?> kind) {
            return kind == UsernamePasswordAuthenticationToken.class;
        }
    }
}
