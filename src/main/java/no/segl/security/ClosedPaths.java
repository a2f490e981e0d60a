package no.segl.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What the engine offers and nobody may use here, administrators included. */
final class ClosedPaths {

    /** Free text and files would be kept in the engine's tables, where nothing about a person may stand. */
    private static final String[] FREE_TEXT = {
        "/task/create",
        "/task/*/comment/create",
        "/task/*/attachment/create",
        "/process-instance/*/comment",
        "/process-instance/*/comment/**"
    };

    private static final String RENAMING = "/task/*";

    static final RequestMatcher[] OF_ENGINE_REST = Stream.of("/engine-rest", "/engine-rest/engine/*")
            .flatMap(ClosedPaths::freeText)
            .toArray(RequestMatcher[]::new);

    static final RequestMatcher[] OF_WEBAPPS = Stream.of(
                    freeText("/camunda/api/engine/engine/*"),
                    matching(
                            // who comes first would make himself administrator
                            "/camunda/app/*/*/setup/**",
                            "/camunda/api/admin/setup/**",
                            // a second login form, which would not slow down one who guesses
                            "/camunda/api/admin/auth/user/*/login/**"))
            .flatMap(paths -> paths)
            .toArray(RequestMatcher[]::new);

    private ClosedPaths() {}

    private static Stream<RequestMatcher> freeText(String root) {
        return Stream.concat(
                Stream.of(FREE_TEXT).map(path -> withDefaults().matcher(root + path)),
                Stream.of(withDefaults().matcher(HttpMethod.PUT, root + RENAMING)));
    }

    private static Stream<RequestMatcher> matching(String... patterns) {
        return Stream.of(patterns).map(pattern -> withDefaults().matcher(pattern));
    }
}
