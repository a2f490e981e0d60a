package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.segl.WebAlone;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.ReplaceDocument;
import no.segl.signingjob.Violation;
import no.segl.signingjob.document.DocumentVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What staff do on the page of a job. */
@WebAlone
class JobActionsTest extends PageOfJob {

    @ParameterizedTest
    @ValueSource(strings = {"recall", "void", "deadline", "signers/6f1ed002-ab5f-4a5b-9c7b-1b1d0a0a0a0a/contact"})
    void nobodyActsOnAJobOfAnotherGroup(String action) throws Exception {
        life.dispatch(id);

        ResultActions answer = http.perform(post(page + "/" + action)
                .param("reason", "Fordi")
                .param("date", "2030-01-01")
                .param("mobile", "40000000")
                .header(WebAlone.Web.GROUPS, "fellestjeneste"));

        answer.andExpect(status().is4xxClientError());
        assertThat(jobs.find(id, CASE_HANDLER).status()).isEqualTo(JobStatus.ACTIVE);
    }

    @Test
    void aRecallNeedsAReasonWhichThenStandsInTheHistory() throws Exception {
        life.dispatch(id);

        ResultActions without = http.perform(post(page + "/recall").param("reason", " "));
        ResultActions with = http.perform(post(page + "/recall").param("reason", "Feil <vedlegg>"));

        without.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"recall-reason-fault\"")))
                .andExpect(content().string(containsString("href=\"#recall-reason\"")));
        with.andExpect(redirectedUrl(page + "?done=recall"));
        http.perform(get(page + "?done=recall"))
                .andExpect(content().string(containsString("Oppdraget er trukket tilbake.")))
                .andExpect(content().string(containsString("Feil &lt;vedlegg&gt;")))
                .andExpect(content().string(containsString("data-test=\"replace\"")));
    }

    @Test
    void aRecallAfterARejectionIsCalledWhatItIsAndTheCommentStays() throws Exception {
        life.dispatch(id);
        assertThat(text(http.perform(get(page)))).contains("forsvinner fra undertegnernes liste");
        life.reject(id, 0, "Lønnen er feil");

        assertThat(text(http.perform(get(page))))
                .contains("Dokumentet er avvist og ligger ikke lenger hos noen.")
                .doesNotContain("forsvinner fra undertegnernes liste");
        http.perform(post(page + "/recall").param("reason", "Vi tar det om igjen"));

        assertThat(text(http.perform(get(page))))
                .contains("Oppdraget ble avvist og er så trukket tilbake.", "<blockquote>Lønnen er feil</blockquote>");
    }

    @Test
    void whatComesTooLateIsSaidAndChangesNothing() throws Exception {
        ResultActions answer = http.perform(post(page + "/void").param("reason", "Feil vedlegg"));

        answer.andExpect(status().isConflict())
                .andExpect(content().string(containsString("Oppdraget kan ikke makuleres nå.")));
    }

    @Test
    void theDeadlineIsMovedToAnHourOnTheMunicipalitysWall() throws Exception {
        life.dispatch(id);
        String day = java.time.LocalDate.now().plusDays(30).toString();

        ResultActions unreadable = http.perform(post(page + "/deadline").param("date", "snart"));
        ResultActions moved =
                http.perform(post(page + "/deadline").param("date", day).param("time", "16:00"));

        unreadable
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Fristen kan ikke leses.")));
        moved.andExpect(redirectedUrl(page + "?done=deadline"));
        assertThat(jobs.find(id, CASE_HANDLER).round().deadline())
                .isEqualTo(java.time.LocalDate.parse(day)
                        .atTime(16, 0)
                        .atZone(java.time.ZoneId.of("Europe/Oslo"))
                        .toInstant());
    }

    @Test
    void aSignersContactIsCorrectedWithAllFaultsAtOnce() throws Exception {
        life.dispatch(id);
        String signer = jobs.find(id, CASE_HANDLER).signers().get(0).id().toString();
        String contact = page + "/signers/" + signer + "/contact";

        ResultActions faulty =
                http.perform(post(contact).param("email", "hos meg").param("mobile", "12"));
        ResultActions corrected = http.perform(post(contact)
                .param("edition", SentForm.hidden("edition", text(faulty)))
                .param("mobile", "400 00 000"));

        assertThat(text(faulty))
                .contains("id=\"contact-" + signer + "-email-fault\"", "id=\"contact-" + signer + "-mobile-fault\"")
                .contains("value=\"hos meg\"", "norge.no");
        corrected.andExpect(redirectedUrl(page + "?done=contact"));
        assertThat(trail()).contains(EventType.CONTACT_CORRECTED);
    }

    @Test
    void thePdfIsReplacedOnceItIsBack() throws Exception {
        life.dispatch(id);
        life.reject(id, 0, "Lønnen er feil");
        var other = new MockMultipartFile("document", "ny.pdf", "application/pdf", pdf());

        life.findFaultInPdf(Violation.of("document.encrypted", "document"));
        ResultActions refused =
                http.perform(multipart(page + "/document").file(other).param("edition", edition()));
        life.findFaultInPdf();
        ResultActions none = http.perform(multipart(page + "/document"));
        ResultActions replaced =
                http.perform(multipart(page + "/document").file(other).param("edition", edition()));

        refused.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("PDF-en er passordbeskyttet")));
        none.andExpect(content().string(containsString("Dokumentet mangler.")));
        replaced.andExpect(redirectedUrl(page + "?done=document"));
        assertThat(trail()).contains(EventType.REPLACED);
    }

    @Test
    void anEmptyFileIsCalledEmptyAndNotMissing() throws Exception {
        life.dispatch(id);
        life.reject(id, 0, "Lønnen er feil");
        life.findFaultInPdf(Violation.of("document.empty", "document"));

        http.perform(replaced("", edition()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Filen er tom")));
    }

    @Test
    void afterThatTheReceiptHasTheNewFileAndStillTheFirst() throws Exception {
        String first = receivedFile();
        assertThat(text(http.perform(get(page)))).contains(first).doesNotContain("data-test=\"receipt-first\"");
        life.dispatch(id);
        life.reject(id, 0, "Lønnen er feil");

        http.perform(replaced("%PDF-1.7 ny", edition()));
        life.resend(id);

        String now = receivedFile();
        assertThat(now).isNotEqualTo(first);
        assertThat(text(http.perform(get(page))))
                .contains("<code>SHA-256 " + now + "</code>")
                .contains("data-test=\"receipt-first\"><code>SHA-256 " + first);
        http.perform(get("/api/signing-jobs/" + id))
                .andExpect(jsonPath("$.receipt.receivedSha256").value(now))
                .andExpect(jsonPath("$.receipt.first.receivedSha256").value(first));
    }

    @Test
    void whoReplacesThePdfFromAPageThatIsOutOfDateIsToldAndReplacesNothing() throws Exception {
        life.dispatch(id);
        life.reject(id, 0, "Lønnen er feil");
        String edition = edition();

        ResultActions mine = http.perform(replaced("%PDF-1.7 min", edition));
        String kept = receivedFile();
        ResultActions twice = http.perform(replaced("%PDF-1.7 min", edition));
        ResultActions other = http.perform(replaced("%PDF-1.7 en annens", edition));

        mine.andExpect(redirectedUrl(page + "?done=document"));
        twice.andExpect(redirectedUrl(page + "?done=document"));
        other.andExpect(status().isConflict())
                .andExpect(content().string(containsString("PDF-en er byttet et annet sted i mellomtiden")));
        assertThat(receivedFile()).isEqualTo(kept);
        assertThat(trail()).containsOnlyOnce(EventType.REPLACED);
        http.perform(replaced("%PDF-1.7 en annens", edition())).andExpect(redirectedUrl(page + "?done=document"));
    }

    private MockHttpServletRequestBuilder replaced(String content, String edition) {
        return multipart(page + "/document").file(pdf(content)).param("edition", edition);
    }

    private String edition() {
        return ReplaceDocument.editionOf(jobs.versions(id, CASE_HANDLER));
    }

    private String receivedFile() {
        return jobs.versions(id, CASE_HANDLER).stream()
                .filter(version -> version.made() == DocumentVersion.Made.RECEIVED)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .sha256();
    }

    private static MockMultipartFile pdf(String content) {
        return new MockMultipartFile("document", "ny.pdf", "application/pdf", content.getBytes(UTF_8));
    }
}
