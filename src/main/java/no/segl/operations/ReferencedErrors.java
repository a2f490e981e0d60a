package no.segl.operations;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What an error page knows: with the number that finds the line in the log. */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ReferencedErrors.class);

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> known = super.getErrorAttributes(request, options);
        Object reference = request.getAttribute(RequestReference.NAME, WebRequest.SCOPE_REQUEST);
        known.put(RequestReference.NAME, reference);
        Throwable fault = getError(request);
        LOG.warn(
                "error page {}: status {}, {}",
                reference,
                known.get("status"),
                fault == null ? "no exception" : fault.getClass().getName());
        return known;
    }
}
