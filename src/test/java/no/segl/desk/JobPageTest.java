package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.segl.WebAlone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.ResultActions;

/** What the page of a job shows, and to whom. */
@WebAlone
class JobPageTest extends PageOfJob {

    @Test
    void theArchivePackageIsNotThereBeforeSomethingIsFiled() throws Exception {
        http.perform(get(page + "/archive-package")).andExpect(status().isNotFound());
        http.perform(get(page)).andExpect(content().string(not(containsString("/archive-package"))));
    }

    @Test
    void theArchivePackageOfWhatIsFiledIsForThoseWhoSeeTheJob() throws Exception {
        life.dispatch(id);
        life.sign(id, 0);
        life.file(id);

        http.perform(get(page)).andExpect(content().string(containsString("/archive-package")));
        http.perform(get(page + "/archive-package"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/zip"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        http.perform(get(page + "/archive-package").header(WebAlone.Web.GROUPS, OTHERS))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/document.pdf", "/pages/1.png"})
    void aJobOfAnotherGroupIsNotThere(String what) throws Exception {
        http.perform(get(page + what)).andExpect(status().isOk());
        http.perform(get(page + what).header(WebAlone.Web.GROUPS, "fellestjeneste"))
                .andExpect(status().isOk());
        http.perform(get(page + what).header(WebAlone.Web.GROUPS, OTHERS)).andExpect(status().isNotFound());
        http.perform(get("/desk/jobs/4711" + what)).andExpect(status().isNotFound());
    }

    @Test
    void thePageSaysWhereTheJobStandsAndWhatCanBeDone() throws Exception {
        life.dispatch(id);

        ResultActions answer = http.perform(get(page));

        answer.andExpect(content().string(containsString("Til signering")))
                .andExpect(content().string(containsString("Varslet, har ikke signert")))
                .andExpect(content().string(containsString("Prøve Person fikk varsel")))
                .andExpect(content().string(containsString("data-test=\"recall\"")))
                .andExpect(content().string(containsString("data-test=\"deadline\"")))
                .andExpect(content().string(not(containsString("data-test=\"replace\""))))
                .andExpect(content().string(not(containsString("data-test=\"void\""))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void theHistorySaysWhoMadeTheJobBeforeItNamesTheFiles() throws Exception {
        String words = text(http.perform(get(page))).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");

        assertThat(words)
                .contains("Oppdraget ble opprettet av saksbehandler Filen slik den kom → filen som signeres: SHA-256");
    }

    @Test
    void theJointServiceLooksAndIsOfferedNothing() throws Exception {
        life.dispatch(id);

        ResultActions answer = http.perform(get(page).header(WebAlone.Web.GROUPS, "fellestjeneste"));

        assertThat(text(answer)).contains("Til signering").doesNotContain("data-test=\"recall\"", "/contact");
    }

    @Test
    void whyASignerRejectedIsForTheSendersGroupOnly() throws Exception {
        life.dispatch(id);
        life.reject(id, 0, "Lønnen er feil");

        http.perform(get(page)).andExpect(content().string(containsString("Lønnen er feil")));
        http.perform(get(page).header(WebAlone.Web.GROUPS, "fellestjeneste"))
                .andExpect(content().string(not(containsString("Lønnen er feil"))));
    }

    @Test
    void whyASignerRejectedIsStillInTheHistoryWhenTheJobWasSentAnew() throws Exception {
        life.dispatch(id);
        life.reject(id, 0, "sha256 er <feil>");
        life.resend(id);
        life.dispatch(id);

        assertThat(text(http.perform(get(page))))
                .contains("<span class=\"detail\">sha256 er &lt;feil&gt;</span>")
                .doesNotContain("<blockquote");
        http.perform(get(page).header(WebAlone.Web.GROUPS, "fellestjeneste"))
                .andExpect(content().string(not(containsString("&lt;feil&gt;"))));
        http.perform(get("/api/signing-jobs/" + id + "/events"))
                .andExpect(content().string(containsString("\"text\":\"sha256 er <feil>\"")));
        http.perform(get("/api/signing-jobs/" + id + "/events").header(WebAlone.Web.GROUPS, "fellestjeneste"))
                .andExpect(content().string(not(containsString("<feil>"))));
    }

    @Test
    void filesCarryTheHeadersThatKeepThemPrivate() throws Exception {
        http.perform(get(page + "/document.pdf"))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("inline")));
        http.perform(get(page + "/pages/1.png").param("width", "200"))
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("Cache-Control", containsString("private")));
        http.perform(get(page + "/pages/2.png")).andExpect(status().isNotFound());
        http.perform(get(page + "/pages/last.png")).andExpect(status().isNotFound());
    }

    @Test
    void theListFindsTheJobAndLeadsToIt() throws Exception {
        String reference = jobs.find(id, CASE_HANDLER).reference();

        ResultActions answer = http.perform(
                get("/desk/jobs").param("q", reference).param("status", "lost").param("page", "-7"));

        answer.andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"" + page + "\"")))
                .andExpect(content().string(containsString("Arbeidsavtale")))
                .andExpect(content().string(not(containsString("Vikariat"))));
    }
}
