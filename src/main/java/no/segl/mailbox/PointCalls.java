package no.segl.mailbox;

import java.util.Map;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.mailbox.CopyId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The calls that the integration point's REST interface offers, one method each. */
@Component
@ConditionalOnProperty(name = "segl.mailbox.kind", havingValue = "eformidling")
class PointCalls {

    private static final String OUT = "/api/messages/out";
    private static final String ONE_OUT = OUT + "/{id}";

    private final RestClient http;

    PointCalls(MailboxSettings settings) {
        RestClient.Builder builder = RestClient.builder().baseUrl(settings.url().toString());
        if (settings.username() != null && settings.password() != null) {
            builder.defaultHeaders(headers -> headers.setBasicAuth(settings.username(), settings.password()));
        }
        // what we send is about people: it goes where we sent it, and never where an answer points
        var patience = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(settings.timeout())
                .withReadTimeout(settings.timeout())
                .withRedirects(Redirects.DONT_FOLLOW);
        this.http = builder.requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(patience))
                .build();
    }

    PointAnswer capabilitiesOf(NationalId person, String process) {
        return ask(http.get().uri("/api/capabilities/{person}?process={process}", person.value(), process));
    }

    PointAnswer make(Map<String, Object> document) {
        return ask(http.post().uri(OUT).contentType(MediaType.APPLICATION_JSON).body(document));
    }

    PointAnswer give(CopyId message, byte[] pdf) {
        ContentDisposition name = ContentDisposition.attachment()
                .name("Signert dokument")
                .filename(PostDocument.FILE)
                .build();
        return ask(http.put()
                .uri(ONE_OUT, message)
                .headers(headers -> headers.setContentDisposition(name))
                .contentType(MediaType.APPLICATION_PDF)
                .body(pdf));
    }

    PointAnswer send(CopyId message) {
        return ask(http.post().uri(ONE_OUT, message));
    }

    PointAnswer statusesOf(CopyId message) {
        return ask(http.get().uri("/api/statuses/{id}", message));
    }

    /** The library's own exception names the whole address, and with it a person: only what lies below is told. */
    private static PointAnswer ask(RestClient.RequestHeadersSpec<?> request) {
        try {
            return request.accept(MediaType.APPLICATION_JSON)
                    .exchange((sent, answer) -> PointAnswer.of(
                            answer.getStatusCode().value(), answer.getBody().readAllBytes()));
        } catch (RestClientException e) {
            throw new MailboxFault("the integration point does not answer", e.getCause());
        }
    }
}
