package no.segl.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Two requests of one browser that write the same attribute at once both succeed. */
@Configuration(proxyBeanMethods = false)
class SessionsInDatabase {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> twoRequestsAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
