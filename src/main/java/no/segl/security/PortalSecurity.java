package no.segl.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;
import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import no.segl.eid.AfterLogin;
import no.segl.eid.AfterLogout;
import no.segl.eid.ExpiredForm;
import no.segl.eid.PortalSession;
import no.segl.eid.WayBack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;

/** Signers: a login with an eID, which is nothing to the staff's pages, as a staff login is nothing here. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    @Bean
    @Order(ChainOrder.PORTAL)
    SecurityFilterChain portal(
            HttpSecurity http,
            OAuth2UserService<OidcUserRequest, OidcUser> users,
            OAuth2AuthorizationRequestResolver requests,
            AuthorizationRequestRepository<OAuth2AuthorizationRequest> questions,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
            AfterLogin afterLogin,
            AfterLogout afterLogout,
            ExpiredForm expired,
            PortalSession session,
            WayBack wayBack)
            throws Exception {
        var path = withDefaults();
        return http.securityMatcher(path.matcher("/portal/**"))
                .securityContext(context -> context.securityContextRepository(session.logins()))
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(path.matcher("/portal/login/**"), path.matcher("/portal/assets/**"))
                                .permitAll()
                                // whoever cannot log in reads why, and how
                                .requestMatchers(
                                        path.matcher(HttpMethod.GET, "/portal/guide/**"),
                                        path.matcher(HttpMethod.GET, "/portal/accessibility"))
                                .permitAll()
                                .anyRequest()
                                .hasRole("SIGNER"))
                .requestCache(cache -> cache.requestCache(wayBack.cache()))
                .oauth2Login(login -> login.loginPage("/portal/login")
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests)
                                .authorizationRequestRepository(questions))
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
                        .redirectionEndpoint(endpoint -> endpoint.baseUri("/portal/login/from/*"))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                        .authorizedClientRepository(new NoTokensKept())
                        .successHandler(afterLogin)
                        .failureHandler(afterLogin)
                        .withObjectPostProcessor(alsoBeforeLeaving(afterLogin)))
                .logout(logout -> logout.logoutRequestMatcher(path.matcher(HttpMethod.POST, "/portal/logout"))
                        // a staff login in the same browser goes on
                        .invalidateHttpSession(false)
                        .addLogoutHandler(PortalSecurity::forget)
                        .logoutSuccessHandler(afterLogout))
                .csrf(csrf -> csrf.csrfTokenRepository(session.tokens()))
                .exceptionHandling(faults -> faults.accessDeniedHandler(expired))
                .headers(PageHeaders::on)
                .build();
    }

    /** A provider that cannot be reached is told of in the same words as one that fails later. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> alsoBeforeLeaving(AfterLogin fault) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F start) {
                start.setAuthenticationFailureHandler(fault);
                return start;
            }
        };
    }

    private static void forget(HttpServletRequest request, HttpServletResponse response, Authentication signer) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Collections.list(session.getAttributeNames()).stream()
                    .filter(PortalSecurity::isOurs)
                    .forEach(session::removeAttribute);
        }
    }

    /** Whether the portal keeps this in a session that staff may share. */
    static boolean isOurs(String attribute) {
        return attribute.startsWith(PortalSession.OURS) || attribute.equals(PRINCIPAL_NAME_INDEX_NAME);
    }
}
