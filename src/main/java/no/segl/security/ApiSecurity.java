package no.segl.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import no.segl.process.EngineLogin;
import no.segl.process.FreshGroups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** For case systems, and for what watches over the installation: each call brings its login, and no session counts. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(ChainOrder.API)
    SecurityFilterChain api(
            HttpSecurity http, EngineLogin login, FreshGroups freshGroups, BearerTokens tokens, PleaseLogIn please)
            throws Exception {
        var path = withDefaults();
        tokens.acceptedBy(http, please);
        return http.securityMatcher(new OrRequestMatcher(
                        path.matcher("/api/**"), path.matcher("/v3/api-docs*/**"), path.matcher("/actuator/**")))
                .authenticationProvider(login)
                .authorizeHttpRequests(rules -> rules.requestMatchers(path.matcher("/actuator/**"))
                        .hasAuthority(CaseGroups.ADMIN)
                        .requestMatchers(path.matcher("/api/**"))
                        .hasAnyAuthority(CaseGroups.ALL)
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(please))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(please).accessDeniedHandler(please))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(PageHeaders::on)
                .addFilterBefore(freshGroups, AuthorizationFilter.class)
                .build();
    }
}
