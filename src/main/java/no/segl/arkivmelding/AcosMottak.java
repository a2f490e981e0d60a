package no.segl.arkivmelding;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.segl.signingjob.archive.ArchiveHandover;
import no.segl.signingjob.archive.MessageId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends packages to Acos Mottak's WebApi (POST /api/{tenant}/arkivmelding), where ACOS WebSak takes them from. An answer
 * only says that the package waits there; whether WebSak made a journal entry of it is seen in Mottak itself.
 */
@Component
@ConditionalOnProperty(name = "segl.archive.handover.kind", havingValue = "acos-mottak")
class AcosMottak implements ArchiveHandover {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    private final RestClient http;
    private final URI address;

    AcosMottak(AcosMottakSettings settings) {
        this.address = UriComponentsBuilder.fromUri(settings.url())
                .path("/api/{tenant}/arkivmelding")
                .build(settings.tenant());
        // personal data and our key go where we sent them, and never where an answer points
        var patience = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(TO_CONNECT)
                .withReadTimeout(settings.timeout())
                .withRedirects(Redirects.DONT_FOLLOW);
        this.http = RestClient.builder()
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(patience))
                .build();
    }

    @Override
    public boolean isWanted() {
        return true;
    }

    @Override
    public void handOver(MessageId id, byte[] archivePackage) {
        String refusal;
        try {
            refusal = http.post()
                    .uri(address)
                    .contentType(MediaType.MULTIPART_RELATED)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(parts(id, archivePackage))
                    .exchange((request, answer) -> refusal(answer));
        } catch (RestClientException e) {
            throw new NotHandedOver(id, "it does not answer (" + nameOf(e) + "), and has perhaps taken it");
        }
        if (!refusal.isEmpty()) {
            throw new NotHandedOver(id, refusal);
        }
    }

    /** In this order. */
    private static MultiValueMap<String, Object> parts(MessageId id, byte[] zip) {
        var json = new HttpHeaders();
        json.setContentType(MediaType.APPLICATION_JSON);
        var file = new HttpHeaders();
        file.setContentType(new MediaType("application", "zip"));
        file.setContentDisposition(ContentDisposition.formData()
                .name("arkivmelding")
                .filename(Manifest.FILE_NAME)
                .build());
        file.set("Content-Id", Manifest.CONTENT_ID);
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("manifest", new HttpEntity<>(Manifest.of(id, zip), json));
        parts.add("arkivmelding", new HttpEntity<>(zip, file));
        return parts;
    }

    /** Why it does not take the package, empty where it does. Its own words may quote what we sent. */
    private static String refusal(ClientHttpResponse answer) throws IOException {
        int status = answer.getStatusCode().value();
        return switch (status) {
            case 201 -> "";
            case 400 -> unfit(new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8));
            case 404 -> "it does not know the key in segl.archive.handover.tenant, or has closed it";
            case 422 -> "it cannot read the message (status 422)";
            default -> "it answers with status " + status;
        };
    }

    private static String unfit(String answer) {
        if (answer.contains("hash validering")) {
            return "the package was damaged on its way: its checksum is not the one we sent (status 400)";
        }
        return answer.contains("\"errors\"")
                ? "arkivmelding.xml does not fit the schema that this sender is set up with there (status 400)"
                : "it finds no arkivmelding.xml under the name that this sender is set up with there (status 400)";
    }

    private static String nameOf(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName();
    }
}
