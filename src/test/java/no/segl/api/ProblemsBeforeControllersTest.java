package no.segl.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.sql.SQLTransientConnectionException;
import no.segl.WebAlone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

@WebAlone
class ProblemsBeforeControllersTest {

    private static final FilterChain NO_DATABASE = (request, response) -> {
        throw new CannotCreateTransactionException("down", new SQLTransientConnectionException("after 10 s"));
    };

    @Autowired
    private ProblemsBeforeControllers filter;

    @Test
    void aLoginThatCannotBeLookedUpIsAnOutageAndNoFaultOfTheRequest() throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/signing-jobs");
        var response = new MockHttpServletResponse();

        filter.doFilter(request, response, NO_DATABASE);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).contains("Ute av drift akkurat nå");
    }
}
