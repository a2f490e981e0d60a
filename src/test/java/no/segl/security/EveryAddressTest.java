package no.segl.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever adds an address need not remember to close it. */
@SeglTest
class EveryAddressTest {

    /** What architecture and specification leave open, and what they need to be seen. */
    private static final List<String> OPEN =
            List.of("/verify", "/ca/", "/login", "/portal/login", "/portal/guide", "/portal/accessibility", "/error");

    /** With a regular expression in it or without. */
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]|\\{[^}]*})*}");

    private static final String OPEN_TO_PROGRAMS = "POST /api/verify";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mappings;

    @Test
    void wantsALoginUnlessItIsOneOfTheFewThatAreOpen() {
        Set<String> open = new TreeSet<>();

        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            boolean ofTheDemo = handler.getBeanType().getPackageName().startsWith("no.segl.demo");
            if (!ofTheDemo) {
                addresses(mapping).filter(this::letsAnybodyIn).forEach(open::add);
            }
        });

        assertThat(open).allMatch(EveryAddressTest::mayBeOpen);
        assertThat(open).contains("GET /login");
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                        .stream()
                                .map(method ->
                                        method + " " + VARIABLE.matcher(pattern).replaceAll("x")));
    }

    private boolean letsAnybodyIn(String address) {
        String[] parts = address.split(" ");
        Visitor anybody = Visitor.browser(port);
        var answer = parts[0].equals("GET") ? anybody.get(parts[1]) : anybody.json(parts[0], parts[1], "{}");
        String to = anybody.whereTo(answer);
        boolean toLogin = to.contains("/login") || to.contains("/oauth2/");
        return answer.statusCode() != 401 && answer.statusCode() != 403 && !toLogin;
    }

    private static boolean mayBeOpen(String address) {
        String path = address.split(" ")[1];
        return address.equals(OPEN_TO_PROGRAMS) || OPEN.stream().anyMatch(path::startsWith);
    }
}
