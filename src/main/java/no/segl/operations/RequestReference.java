package no.segl.operations;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Gives each request a number that stands in every log line it causes, and on the error page. A listener and not a
 * filter: the server logs what no filter has caught, and shows the error page, before it ends.
 */
@Component
class RequestReference implements ServletRequestListener {

    static final String NAME = "reference";

    private final SecureRandom random = new SecureRandom();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        String reference = HexFormat.of().toHexDigits(random.nextInt());
        event.getServletRequest().setAttribute(NAME, reference);
        MDC.put(NAME, reference);
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        MDC.remove(NAME);
    }
}
