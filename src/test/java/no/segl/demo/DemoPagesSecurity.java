package no.segl.demo;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The demo's own pages are open: nobody real stands on them. */
@Configuration(proxyBeanMethods = false)
class DemoPagesSecurity {

    @Bean
    @Order(5)
    SecurityFilterChain demoPages(HttpSecurity http) throws Exception {
        return http.securityMatcher(withDefaults().matcher("/demo/**"))
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
