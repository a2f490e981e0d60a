package no.segl.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** What is open to everybody: nothing here knows a session, so that nothing here can be done in anybody's name. */
@Configuration(proxyBeanMethods = false)
class OpenSecurity {

    @Bean
    @Order(ChainOrder.OPEN)
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        var path = withDefaults();
        return http.securityMatcher(new OrRequestMatcher(
                        path.matcher("/verify"),
                        path.matcher("/verify/**"),
                        path.matcher(HttpMethod.POST, "/api/verify"),
                        // whoever has a link that we have signed mends what it is for, and nothing else
                        path.matcher("/mend/*"),
                        // each report brings a secret or a key of its own
                        path.matcher(HttpMethod.POST, "/reports/**"),
                        path.matcher(HttpMethod.GET, "/ca/**"),
                        path.matcher(HttpMethod.GET, "/actuator/health/liveness"),
                        // styles and scripts of our own pages, the login page's too
                        path.matcher(HttpMethod.GET, "/assets/**"),
                        path.matcher(HttpMethod.GET, "/webjars/pdfjs-dist/**"),
                        path.matcher("/error")))
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(PageHeaders::on)
                .build();
    }
}
