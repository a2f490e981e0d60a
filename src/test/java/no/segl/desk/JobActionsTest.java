package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.segl.WebAlone;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

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
        ResultActions refused = http.perform(multipart(page + "/document").file(other));
        life.findFaultInPdf();
        ResultActions none = http.perform(multipart(page + "/document"));
        ResultActions replaced = http.perform(multipart(page + "/document").file(other));

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

        http.perform(multipart(page + "/document")
                        .file(new MockMultipartFile("document", "ny.pdf", "application/pdf", new byte[0])))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Filen er tom")));
    }
}
