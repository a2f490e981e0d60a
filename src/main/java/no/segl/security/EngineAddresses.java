package no.segl.security;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which of the engine's own addresses are open, wherever it answers: for programs, and for the web applications. What may
 * be read is left to the engine, which knows the rights of each account.
 */
final class EngineAddresses {

    static final EngineAddresses OF_ENGINE_REST = new EngineAddresses("/engine-rest", "/engine-rest/engine/*");
    static final EngineAddresses OF_WEBAPPS = new EngineAddresses("/camunda/api/engine/engine/*");

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final List<String> roots;

    private EngineAddresses(String... roots) {
        this.roots = List.of(roots);
    }

    /** To nobody, administrators included: text and files about people would be kept in the engine's tables. */
    RequestMatcher closed() {
        return any(
                post("/task/create/**"),
                put("/task/*"),
                put("/task/*/"),
                writing("/task/*/comment/**"),
                writing("/task/*/attachment/**"),
                writing("/process-instance/*/comment/**"),
                writing("/incident/*/annotation/**"),
                writing("/history/user-operation/*/set-annotation/**"),
                // a password could be guessed here as often as one likes
                writing("/identity/verify/**"));
    }

    /** How many jobs run, whoever's they are: the engine counts them for everybody who may see the model. */
    RequestMatcher counting() {
        return any(reading("/process-definition/statistics/**"));
    }

    /** What is done with a task, questions that do not fit into an address, and one's own account. */
    RequestMatcher everydayWork() {
        return any(
                reading("/**"),
                post("/task/*/claim"),
                post("/task/*/unclaim"),
                post("/task/*/assignee"),
                post("/task/*/complete"),
                post("/task/*/submit-form"),
                post("/task"),
                post("/task/count"),
                post("/filter/*/list"),
                post("/filter/*/singleResult"),
                post("/filter/*/count"),
                post("/variable-instance"),
                post("/group"),
                post("/group/count"),
                post("/identity/password-policy"),
                put("/user/*/profile"),
                put("/user/*/credentials"));
    }

    /** Everything else that changes something is for those who look after processes, as far as the engine lets them. */
    RequestMatcher allWriting() {
        return any(writing("/**"));
    }

    private Stream<RequestMatcher> post(String path) {
        return only(POST, path);
    }

    private Stream<RequestMatcher> put(String path) {
        return only(PUT, path);
    }

    private Stream<RequestMatcher> only(HttpMethod method, String path) {
        return roots.stream().map(root -> withDefaults().matcher(method, root + path));
    }

    private Stream<RequestMatcher> reading(String path) {
        return both(path, EngineAddresses::isReading);
    }

    private Stream<RequestMatcher> writing(String path) {
        return both(path, request -> !isReading(request));
    }

    private Stream<RequestMatcher> both(String path, RequestMatcher condition) {
        return roots.stream().map(root -> new AndRequestMatcher(withDefaults().matcher(root + path), condition));
    }

    private static boolean isReading(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    @SafeVarargs
    private static RequestMatcher any(Stream<RequestMatcher>... matchers) {
        return new OrRequestMatcher(Stream.of(matchers).flatMap(each -> each).toList());
    }
}
