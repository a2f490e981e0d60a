package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.segl.demo.DemoMessage;
import no.segl.demo.DemoPost;
import no.segl.demo.DemoSmsGateway;
import no.segl.demo.SeglTest;
import no.segl.notification.Bounces;
import no.segl.signingjob.notice.NoticeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Notices as they leave the application and come back to it: SMTP, the SMS gateway's HTTP, bounces and reports. */
@SeglTest
@ExtendWith(Story.class)
class NoticesOverTheWireTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String DOMAIN = "eksempel.example";

    @LocalServerPort
    private int port;

    private final String first = UUID.randomUUID() + "@segl.example";
    private final String second = UUID.randomUUID() + "@segl.example";

    @Test
    void anEmailThatBouncesIsCorrectedAndOnlyItsReceiverIsAskedAnew(Town town) throws Exception {
        String signed = SyntheticId.next();
        String lost = SyntheticId.next();
        String job = Town.id(town.sends(toTwo(signed, lost), Contract.fromWord()));
        DemoMessage bounced = received(second, 1).get(0);
        received(first, 1);
        town.signs(job, signed);

        assertThat(bounce(bounced.id(), "demo")).isEqualTo(204);
        String signer =
                signer(town, job, "CONTACT_INFORMATION_MISSING").get("id").asText();
        await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("correctContact"));
        String better = UUID.randomUUID() + "@segl.example";
        town.caseSystem
                .put("/api/signing-jobs/" + job + "/signers/" + signer + "/contact", Map.of("email", better))
                .ok();

        DemoMessage anew = received(better, 1).get(0);
        await().atMost(Town.PATIENCE).until(() -> !town.tasks(job).contains("correctContact"));
        assertThat(anew.text()).contains("Arbeidsavtale", "http://localhost:" + port + "/portal");
        assertThat(anew.html()).contains("href=\"http://localhost:" + port + "/portal\"");
        assertThat(bounce(bounced.id(), "demo"))
                .as("the old address, once more")
                .isEqualTo(204);
        signer(town, job, "NOTIFIED");
        assertThat(messagesTo(first)).hasSize(1);
        assertThat(messagesTo(second)).hasSize(1);
        assertThat(town.events(job)).containsOnlyOnce("CONTACT_FAULT", "CONTACT_CORRECTED", "SIGNED");
        town.signs(job, lost);
        town.until(job, "SIGNED");
    }

    @Test
    void anSmsToATelephoneThatDoesNotExistBecomesATask(Town town) {
        String number = DemoSmsGateway.NO_SUCH_NUMBER;
        Map<String, Object> wanted = Town.wanted("189001019802");
        signers(wanted).get(0).put("mobile", number);
        wanted.put("language", "sv");
        // so near that the night cannot hold it up
        wanted.put("deadline", town.now().plus(Duration.ofMinutes(2)).toString());

        String job = Town.id(town.sends(wanted, Contract.fromWord()));

        DemoMessage sms = received(number, 1).get(0);
        assertThat(sms.from()).isEqualTo("Eksempel");
        assertThat(sms.text()).startsWith("Personal, Eksempel kommune: Läs och signera \"Arbeidsavtale\" senast ");
        await().atMost(Town.PATIENCE).until(() -> town.tasks(job).contains("correctContact"));
        assertThat(town.events(job)).contains("CONTACT_FAULT");
    }

    @Test
    void whoDoesNotKnowTheSecretReportsNothing() throws Exception {
        String notice = UUID.randomUUID().toString();

        assertThat(bounce(notice, "guessed")).isEqualTo(401);
        assertThat(post(
                        "/reports/sms/" + notice + "?key=" + "0".repeat(64),
                        "{}",
                        Map.of("Content-Type", "application/json")))
                .isEqualTo(401);
        assertThat(bounce(notice, "demo")).as("of a notice that is not ours").isEqualTo(204);
    }

    private Map<String, Object> toTwo(String one, String other) {
        Map<String, Object> wanted = Town.wanted(one, other);
        List<Map<String, Object>> signers = signers(wanted);
        signers.forEach(signer -> signer.put("capacity", "ORGANISATION"));
        signers.get(0).put("email", first);
        signers.get(1).put("email", second);
        return wanted;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> signers(Map<String, Object> wanted) {
        return (List<Map<String, Object>>) wanted.get("signers");
    }

    private static JsonNode signer(Town town, String job, String status) {
        Map<String, JsonNode> found = new HashMap<>();
        await().alias("a signer is " + status).atMost(Town.PATIENCE).until(() -> {
            town.job(job)
                    .get("signers")
                    .forEach(each -> found.put(each.get("status").asText(), each));
            return found.containsKey(status);
        });
        return found.get(status);
    }

    private static List<DemoMessage> received(String to, int messages) {
        await().atMost(Town.PATIENCE).until(() -> messagesTo(to).size() >= messages);
        return messagesTo(to);
    }

    private static List<DemoMessage> messagesTo(String to) {
        return DemoPost.messages().stream()
                .filter(message -> message.to().equals(to))
                .toList();
    }

    private int bounce(String notice, String secret) throws IOException, InterruptedException {
        return post(
                "/reports/mail",
                Bounces.of(new NoticeId(UUID.fromString(notice)), DOMAIN, "failed", "5.1.1"),
                Map.of("Content-Type", "message/rfc822", "Authorization", "Bearer " + secret));
    }

    private int post(String path, String body, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers.forEach(request::header);
        return CLIENT.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
