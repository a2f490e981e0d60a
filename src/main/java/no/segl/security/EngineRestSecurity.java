package no.segl.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import no.segl.process.EngineIdentity;
import no.segl.process.EngineLogin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The engine's own REST interface: each call with an account, and the engine checks what that account may do. */
@Configuration(proxyBeanMethods = false)
class EngineRestSecurity {

    @Bean
    @Order(ChainOrder.ENGINE_REST)
    SecurityFilterChain engineRest(HttpSecurity http, EngineLogin login, EngineIdentity identity) throws Exception {
        // a matcher object: the same path as text would be one of Spring MVC's and miss this servlet
        return http.securityMatcher(withDefaults().matcher("/engine-rest/**"))
                .authenticationProvider(login)
                .authorizeHttpRequests(rules -> rules.requestMatchers(EngineAddresses.OF_ENGINE_REST.closed())
                        .denyAll()
                        .requestMatchers(EngineAddresses.OF_ENGINE_REST.counting())
                        .hasAnyAuthority(CaseGroups.PROCESS_OWNERS, CaseGroups.ADMIN)
                        .requestMatchers(EngineAddresses.OF_ENGINE_REST.everydayWork())
                        .authenticated()
                        .anyRequest()
                        .hasAnyAuthority(CaseGroups.PROCESS_OWNERS, CaseGroups.ADMIN))
                .httpBasic(Customizer.withDefaults())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterAfter(identity, AuthorizationFilter.class)
                .build();
    }
}
