package no.segl.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every exception under /api as a problem, whichever package the controller is of, and none elsewhere. It is no
 * controller advice, because those are chosen by controller, and what fails before a controller is found has none.
 */
@Component
public class ApiProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final ProblemTexts texts;
    private final LocaleResolver languages;
    private final ObjectMapper json;
    private final SecureRandom random = new SecureRandom();

    ApiProblems(ProblemTexts texts, LocaleResolver languages, ObjectMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        boolean loginsMatter =
                exception instanceof AccessDeniedException || exception instanceof AuthenticationException;
        if (!isApi(request) || loginsMatter || response.isCommitted()) {
            return null;
        }
        answer(Faults.of(exception), exception, request, response);
        return new ModelAndView();
    }

    /** For who may not come in at all, which is found out before any controller is asked. */
    public void answer(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        answer(Fault.of(status), null, request, response);
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** Of a part of the request: it is told within an answer that has more to tell. */
    Problem problem(Exception exception, HttpServletRequest request) {
        return problem(Faults.of(exception), exception, request);
    }

    private Problem problem(Fault fault, @Nullable Exception exception, HttpServletRequest request) {
        String reference = fault.isOurs() ? logged(exception, request) : null;
        return problem(fault, reference, request, languages.resolveLocale(request));
    }

    private void answer(
            Fault fault, @Nullable Exception exception, HttpServletRequest request, HttpServletResponse response) {
        Problem problem = problem(fault, exception, request);
        try {
            response.resetBuffer();
            response.setStatus(fault.status().value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
            fault.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            json.writeValue(response.getOutputStream(), problem);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Problem problem(Fault fault, @Nullable String reference, HttpServletRequest request, Locale language) {
        return new Problem(
                typeOf(fault),
                texts.title(fault, language),
                fault.status().value(),
                texts.detail(fault, language),
                request.getRequestURI(),
                fault.violations().stream()
                        .map(violation -> new Problem.BrokenRule(
                                violation.code(), violation.field(), texts.message(violation, language)))
                        .toList(),
                reference);
    }

    private static String typeOf(Fault fault) {
        return switch (fault.status().value()) {
            case 401 -> "urn:segl:problem:login";
            case 403 -> "urn:segl:problem:forbidden";
            case 404 -> "urn:segl:problem:not-found";
            case 409 -> "urn:segl:problem:wrong-state";
            case 413 -> "urn:segl:problem:too-large";
            case 422 -> "urn:segl:problem:refused";
            default -> fault.isOurs() ? "urn:segl:problem:fault" : "about:blank";
        };
    }

    private String logged(Exception exception, HttpServletRequest request) {
        String reference = HexFormat.of().toHexDigits(random.nextInt());
        LOG.error(
                "fault {} at {} {}",
                reference,
                request.getMethod(),
                request.getRequestURI(),
                WithoutMessages.of(exception));
        return reference;
    }
}
