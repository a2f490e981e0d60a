package no.segl.mailbox;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What the integration point answers, as far as it matters to us.
 *
 * @param exception the fault's name as the integration point calls it, without its package; empty for none
 */
record PointAnswer(int status, String exception, JsonNode body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int MULTIPLE = 300;

    static PointAnswer of(int status, byte[] content) throws IOException {
        try {
            JsonNode body = JSON.readTree(content);
            String exception = body.path("exception").asText("").replaceFirst(".*\\.", "");
            return new PointAnswer(status, exception, body);
        } catch (JacksonException e) {
            // its message quotes what was answered
            throw new MailboxFault("the integration point answers " + status + " with what is no JSON");
        }
    }

    boolean isOk() {
        return status >= OK && status < MULTIPLE;
    }

    boolean isFault(String name) {
        return !isOk() && exception.equals(name);
    }

    PointAnswer orFault() {
        if (!isOk()) {
            throw new MailboxFault("the integration point answers with status " + status);
        }
        return this;
    }

    /** The person can be reached in a digital mailbox: on paper or in Altinn will not do. */
    boolean offersMailbox(String process) {
        return StreamSupport.stream(body.path("capabilities").spliterator(), false)
                .filter(each -> each.path("serviceIdentifier").asText().equals("DPI"))
                .filter(each -> each.path("process").asText().equals(process))
                .flatMap(each -> StreamSupport.stream(each.path("documentTypes").spliterator(), false))
                .anyMatch(each -> each.path("type").asText().equals(PostDocument.TYPE));
    }

    Set<String> statuses() {
        return StreamSupport.stream(body.path("content").spliterator(), false)
                .map(each -> each.path("status").asText())
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "PointAnswer[" + status + ", " + exception + "]";
    }
}
