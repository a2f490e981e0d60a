package no.segl.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whoever adds an address need not remember to close it. */
@SeglTest
class EveryAddressTest {

    /** What architecture and specification leave open, and what they need to be seen. */
    private static final List<String> OPEN = List.of(
            "/verify", "/mend/", "/ca/", "/login", "/portal/login", "/portal/guide", "/portal/accessibility", "/error");

    private static final String OPEN_TO_PROGRAMS = "POST /api/verify";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Test
    void wantsALoginUnlessItIsOneOfTheFewThatAreOpen() {
        Set<String> open = new TreeSet<>();

        for (ApplicationAddress address : ApplicationAddress.all(application)) {
            address.about(Map.of()).stream()
                    .filter(path -> letsAnybodyIn(address.method(), path))
                    .forEach(path -> open.add(address.method() + " " + path));
        }

        assertThat(open).allMatch(EveryAddressTest::mayBeOpen);
        assertThat(open).contains("GET /login");
    }

    private boolean letsAnybodyIn(String method, String path) {
        Visitor anybody = Visitor.browser(port);
        var answer = method.equals("GET") ? anybody.get(path) : anybody.json(method, path, "{}");
        String to = anybody.whereTo(answer);
        boolean toLogin = to.contains("/login") || to.contains("/oauth2/");
        return answer.statusCode() != 401 && answer.statusCode() != 403 && !toLogin;
    }

    private static boolean mayBeOpen(String address) {
        String path = address.split(" ")[1];
        return address.equals(OPEN_TO_PROGRAMS) || OPEN.stream().anyMatch(path::startsWith);
    }
}
