package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@SeglTest
class EngineLoginTest {

    @Autowired
    private EngineLogin login;

    @Test
    void whoeverGuessesAPasswordFromManyPlacesDoesNotShutItsOwnerOut() {
        for (int place = 1; place <= 15; place++) {
            Authentication guess = login("kollega", "guess", "10.0.0." + place);
            assertThat(catchThrowable(() -> login.authenticate(guess))).isInstanceOf(BadCredentialsException.class);
        }

        Authentication owner = login.authenticate(login("kollega", "demo", "10.1.0.1"));

        assertThat(owner.isAuthenticated()).isTrue();
    }

    private static Authentication login(String account, String password, String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        var login = UsernamePasswordAuthenticationToken.unauthenticated(account, password);
        login.setDetails(new WebAuthenticationDetails(request));
        return login;
    }
}
