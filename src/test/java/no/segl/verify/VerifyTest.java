package no.segl.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import no.segl.story.Http;
import no.segl.story.Story;
import no.segl.story.SyntheticId;
import no.segl.story.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signed in the browser, and checked by anybody, on the whole application. */
@SeglTest
@InBrowser
@ExtendWith(Story.class)
class VerifyTest {

    @LocalServerPort
    private int port;

    @Test
    void whoeverGetsTheSignedFileLearnsWhoSignedItAndWhetherItWasChanged(Town town, Visitors visitors) {
        String known = DemoPerson.INGRID.nationalId().value();
        String stranger = SyntheticId.next();
        String job = Town.id(town.sends(Town.wanted(known, stranger), contract()));
        signs(visitors.one(Screen.DESKTOP), known, job);
        signs(visitors.one(Screen.PHONE), stranger, job);
        town.until(job, "SIGNED");
        byte[] signed = town.document(job);

        JsonNode verdict = verify(town, signed).ok().json();
        byte[] changed = signed.clone();
        changed[changed.length / 3] ^= 1;
        JsonNode spoilt = verify(town, changed).json();

        assertThat(verdict.get("valid").asBoolean()).isTrue();
        assertThat(verdict.get("changedAfterSigning").asBoolean()).isFalse();
        assertThat(verdict.findValuesAsText("name")).contains(DemoPerson.INGRID.fullName());
        assertThat(verdict.findValuesAsText("eid")).contains("BankID");
        assertThat(spoilt.path("valid").asBoolean()).isFalse();
    }

    @Test
    void whatIsNoPdfIsRefusedInPlainWords(Town town, Visitors visitors) {
        Http.Answer answer = verify(town, "hei".getBytes(UTF_8));
        Visitor anybody = visitors.one(Screen.DESKTOP).goesTo("/verify");

        checks(anybody, "hei".getBytes(UTF_8));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().findValuesAsText("code")).contains("document.notPdf");
        anybody.page().getByText("Filen er ikke en PDF").waitFor();
    }

    @Test
    void whoeverSendsNoFileIsAskedForOne() throws Exception {
        var none = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/verify"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(none, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"");
    }

    @Test
    void peopleReadTheVerdictOnAPage(Town town, Visitors visitors) {
        String person = SyntheticId.next();
        String job = Town.id(town.sends(Town.wanted(person), contract()));
        signs(visitors.one(Screen.DESKTOP), person, job);
        town.until(job, "SIGNED");
        Visitor anybody = visitors.one(Screen.PHONE).goesTo("/verify");

        checks(anybody, town.document(job));
        anybody.test("verdict").waitFor();
        anybody.pictureOfAll("verdict");

        assertThat(anybody.test("verdict").getAttribute("data-verdict")).isEqualTo("valid");
        anybody.mustFindThePageAccessible();
        anybody.mustHaveNoComplaints();
    }

    private static void signs(Visitor signer, String person, String job) {
        signer.logsInAs(person).goesTo("/portal/jobs/" + job).seesTheDocument();
        signer.test("sign").click();
        signer.test("confirm-sign").click();
        signer.test("answer").waitFor();
        assertThat(signer.test("answer").getAttribute("data-result")).isEqualTo("SIGNED");
        signer.mustHaveNoComplaints();
    }

    private static void checks(Visitor anybody, byte[] file) {
        anybody.page().locator("#document").setInputFiles(new FilePayload("avtale.pdf", "application/pdf", file));
        anybody.test("verify").click();
    }

    private static Http.Answer verify(Town town, byte[] file) {
        return town.caseSystem.multipart("/api/verify", Map.of("document", file), Map.of());
    }

    private static byte[] contract() {
        try (var in = VerifyTest.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
