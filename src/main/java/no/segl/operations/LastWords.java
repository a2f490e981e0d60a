package no.segl.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.core.io.ClassPathResource;

/**
 * What is told when even our error page cannot be made: the database, and with it every session, does not answer, or the
 * request was refused before it came to us. Needs nothing that could fail too.
 */
public final class LastWords extends ErrorReportValve {

    private static final String OUT_OF_ORDER = read("pages/out-of-order.html");
    private static final String NOT_UNDERSTOOD = read("pages/not-understood.html");
    private static final String PROBLEM = "{\"type\":\"about:blank\",\"status\":%d,\"violations\":[]}";
    private static final String SOON = "30";

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        int told = status == 500 ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : status;
        response.setStatus(told);
        if (told == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SOON);
        }
        boolean isApi =
                request.getRequestURI() != null && request.getRequestURI().startsWith("/api/");
        String page = told < 500 ? NOT_UNDERSTOOD : OUT_OF_ORDER;
        write(response, isApi ? "application/problem+json" : "text/html", isApi ? PROBLEM.formatted(told) : page);
    }

    private void write(Response response, String type, String body) {
        try {
            response.setContentType(type);
            response.setCharacterEncoding(UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.getReporter().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("whoever asked is gone", gone);
        }
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
