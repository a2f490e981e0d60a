package no.segl.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** One of our own addresses, as its controller has made it known, with a name for each part that varies. */
record ApplicationAddress(String method, String path) {

    /** The word before it, its name, and perhaps a regular expression. */
    private static final Pattern VARIABLE = Pattern.compile("([a-z-]*)(/?)\\{\\*?(\\w+)(:([^{}]|\\{[^}]*})*)?}");

    private static final String THE_WORD_BEFORE = "id";

    /** All but those of the demo's pages. */
    static List<ApplicationAddress> all(ApplicationContext application) {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mappings -> mappings.getHandlerMethods().entrySet().stream())
                .filter(mapping -> !isOfTheDemo(mapping.getValue()))
                .flatMap(mapping -> addresses(mapping.getKey()))
                .distinct()
                .toList();
    }

    private static boolean isOfTheDemo(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("no.segl.demo");
    }

    private static Stream<ApplicationAddress> addresses(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                        .stream().map(method -> new ApplicationAddress(method.name(), path)));
    }

    boolean hasVariables() {
        return path.contains("{");
    }

    boolean isGet() {
        return method.equals("GET");
    }

    /**
     * The paths with all values for all that varies.
     *
     * @param known by the variable's name, and for one that is just an id by the word before it; else there stands "x"
     */
    List<String> about(Map<String, List<String>> known) {
        return filled(path, known).toList();
    }

    private static Stream<String> filled(String path, Map<String, List<String>> known) {
        Matcher first = VARIABLE.matcher(path);
        if (!first.find()) {
            return Stream.of(path);
        }
        String name = first.group(3).equals(THE_WORD_BEFORE) ? first.group(1) : first.group(3);
        String before = path.substring(0, first.start()) + first.group(1) + first.group(2);
        String after = path.substring(first.end());
        return known.getOrDefault(name, List.of("x")).stream().flatMap(value -> filled(before + value + after, known));
    }
}
