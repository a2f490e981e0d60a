package no.segl.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpStatus.NO_CONTENT;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import no.segl.process.EngineLogin;
import no.segl.process.FreshGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Staff: one login for Tasklist, Cockpit and our own pages. Whatever no other chain has taken is closed here. */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher WEBAPP_LOGOUT =
            PATH.matcher(POST, "/camunda/api/admin/auth/user/{engine}/logout");

    private static final RequestMatcher[] CLOSED_IN_WEBAPPS = {
        // who comes first would make himself administrator
        PATH.matcher("/camunda/app/*/*/setup/**"),
        PATH.matcher("/camunda/api/admin/setup/**"),
        // a second login form, which would not slow down one who guesses
        PATH.matcher("/camunda/api/admin/auth/user/*/login/**")
    };

    @Bean
    @Order(ChainOrder.STAFF)
    SecurityFilterChain staff(
            HttpSecurity http, EngineLogin login, FreshGroups freshGroups, LoginFailed failed, LoginRanOut ranOut)
            throws Exception {
        var sessions = new HttpSessionSecurityContextRepository();
        // a signer who is logged in to the portal in the same browser is nobody here
        sessions.setSpringSecurityContextKey("STAFF_SECURITY_CONTEXT");
        var unauthorized = new HttpStatusEntryPoint(UNAUTHORIZED);
        return http.authenticationProvider(login)
                .securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(rules -> rules.requestMatchers(PATH.matcher("/login"))
                        .permitAll()
                        .requestMatchers(CLOSED_IN_WEBAPPS)
                        .denyAll()
                        .requestMatchers(EngineAddresses.OF_WEBAPPS.closed())
                        .denyAll()
                        .requestMatchers(EngineAddresses.OF_WEBAPPS.counting())
                        .hasAnyAuthority(CaseGroups.PROCESS_OWNERS, CaseGroups.ADMIN)
                        .requestMatchers(EngineAddresses.OF_WEBAPPS.everydayWork())
                        .authenticated()
                        .requestMatchers(EngineAddresses.OF_WEBAPPS.allWriting())
                        .hasAnyAuthority(CaseGroups.PROCESS_OWNERS, CaseGroups.ADMIN)
                        // its pages are closed to others by the engine, what they ask is not
                        .requestMatchers(PATH.matcher("/camunda/api/cockpit/**"))
                        .hasAnyAuthority(CaseGroups.PROCESS_OWNERS, CaseGroups.ADMIN)
                        // Tasklist's scripts import it, whoever looks at them
                        .requestMatchers(PATH.matcher(GET, "/desk/api/language.js"))
                        .authenticated()
                        .requestMatchers(PATH.matcher("/desk/**"))
                        .hasAnyAuthority(CaseGroups.ALL)
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").failureHandler(failed))
                .logout(StaffSecurity::fromEverywhere)
                .exceptionHandling(faults -> faults.defaultAuthenticationEntryPointFor(
                                unauthorized, PATH.matcher("/camunda/api/**"))
                        .defaultAuthenticationEntryPointFor(unauthorized, PATH.matcher("/desk/api/**"))
                        .defaultAuthenticationEntryPointFor(ranOut, PATH.matcher(POST, "/desk/**"))
                        .accessDeniedHandler(ranOut))
                .csrf(csrf -> csrf.csrfTokenRepository(cookie())
                        .csrfTokenRequestHandler(plain())
                        // these have a guard of their own against forged requests
                        .ignoringRequestMatchers(PATH.matcher("/camunda/api/**"), PATH.matcher("/camunda/app/**")))
                .headers(PageHeaders::on)
                .addFilterBefore(freshGroups, AuthorizationFilter.class)
                .build();
    }

    private static void fromEverywhere(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(new OrRequestMatcher(WEBAPP_LOGOUT, PATH.matcher(POST, "/logout")))
                .defaultLogoutSuccessHandlerFor(new HttpStatusReturningLogoutSuccessHandler(NO_CONTENT), WEBAPP_LOGOUT)
                .defaultLogoutSuccessHandlerFor(
                        (request, response, login) -> response.sendRedirect("/login?logout"),
                        AnyRequestMatcher.INSTANCE);
    }

    /** After the login one returns to a page, never to a picture or to what a script fetched. */
    private static HttpSessionRequestCache pagesOnly() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(java.util.Set.of(MediaType.ALL));
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(new OrRequestMatcher(
                PATH.matcher(GET, "/camunda/app/{app}/{engine}/"),
                new AndRequestMatcher(PATH.matcher(GET, "/desk/**"), html)));
        return cache;
    }

    /** Not Spring's usual names: the web applications' own cookie has the same one, and a script could not tell them apart. */
    private static CookieCsrfTokenRepository cookie() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("DESK-XSRF");
        tokens.setHeaderName("X-DESK-XSRF");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    /** The cookie is written at once and its value is the token, so that a script can send it back. */
    private static CsrfTokenRequestAttributeHandler plain() {
        var handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }
}
