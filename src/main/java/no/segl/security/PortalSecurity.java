package no.segl.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import no.segl.eid.AfterLogin;
import no.segl.eid.AfterLogout;
import no.segl.eid.ExpiredForm;
import no.segl.eid.WayBack;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/** Signers: a login with an eID, which is nothing to the staff's pages, as a staff login is nothing here. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    /** What the portal keeps in a session that staff may share. */
    private static final String OURS = "PORTAL_";

    @Bean
    @Order(ChainOrder.PORTAL)
    SecurityFilterChain portal(
            HttpSecurity http,
            OAuth2UserService<OidcUserRequest, OidcUser> users,
            OAuth2AuthorizationRequestResolver requests,
            AfterLogin afterLogin,
            AfterLogout afterLogout,
            ExpiredForm expired,
            WayBack wayBack)
            throws Exception {
        var path = withDefaults();
        return http.securityMatcher(path.matcher("/portal/**"))
                .securityContext(context -> context.securityContextRepository(ownSession()))
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(path.matcher("/portal/login/**"), path.matcher("/portal/assets/**"))
                                .permitAll()
                                .anyRequest()
                                .hasRole("SIGNER"))
                .requestCache(cache -> cache.requestCache(wayBack.cache()))
                .oauth2Login(login -> login.loginPage("/portal/login")
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                        .redirectionEndpoint(endpoint -> endpoint.baseUri("/portal/login/from/*"))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                        .authorizedClientRepository(new NoTokensKept())
                        .successHandler(afterLogin)
                        .failureHandler(afterLogin))
                .logout(logout -> logout.logoutRequestMatcher(path.matcher(HttpMethod.POST, "/portal/logout"))
                        // a staff login in the same browser goes on
                        .invalidateHttpSession(false)
                        .addLogoutHandler(PortalSecurity::forget)
                        .logoutSuccessHandler(afterLogout))
                .csrf(csrf -> csrf.csrfTokenRepository(ownTokens()))
                .exceptionHandling(faults -> faults.accessDeniedHandler(expired))
                .headers(PageHeaders::on)
                .build();
    }

    private static void forget(HttpServletRequest request, HttpServletResponse response, Authentication signer) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Collections.list(session.getAttributeNames()).stream()
                    .filter(name -> name.startsWith(OURS))
                    .forEach(session::removeAttribute);
        }
    }

    private static HttpSessionSecurityContextRepository ownSession() {
        var sessions = new HttpSessionSecurityContextRepository();
        sessions.setSpringSecurityContextKey(OURS + "SECURITY_CONTEXT");
        return sessions;
    }

    private static HttpSessionCsrfTokenRepository ownTokens() {
        var tokens = new HttpSessionCsrfTokenRepository();
        tokens.setSessionAttributeName(OURS + "CSRF_TOKEN");
        return tokens;
    }
}
