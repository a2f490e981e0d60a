package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@WebAlone
class NewJobPageTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    @Autowired
    private StaffJobs jobs;

    private MockMvc http;
    private int jobsBefore;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
        jobsBefore = life.jobs();
    }

    @Test
    void aFormInOrderMakesAJobAndLeadsToItsReceipt() throws Exception {
        ResultActions answer = http.perform(SentForm.inOrder().file(SentForm.PDF));

        answer.andExpect(status().is3xxRedirection()).andExpect(redirectedUrlPattern("/desk/jobs/*?created"));
        SigningJob job = made(answer);
        assertThat(job.title().line1()).isEqualTo("Arbeidsavtale, fast stilling");
        assertThat(job.signers())
                .extracting(signer -> signer.group() + " " + signer.name())
                .containsExactly("1 Nordmann, Prøve", "2 Prøve Leder");
        http.perform(get(SentForm.location(answer)).param("created", ""))
                .andExpect(content().string(containsString("Oppdraget er opprettet")))
                .andExpect(content().string(containsString(job.reference())))
                .andExpect(content().string(not(containsString("17912099997"))));
    }

    @Test
    void everyFaultStandsBesideItsFieldAndAboveAndNothingIsMade() throws Exception {
        life.findFaultInPdf(Violation.of("document.encrypted", "document"));

        ResultActions answer = http.perform(SentForm.form(UUID.randomUUID().toString())
                .file(SentForm.PDF)
                .param("title", "")
                .param("place", "124")
                .param("deadline.date", "i morgen")
                .param("signers.nationalId", "17912099996", "")
                .param("signers.name", "Prøve\u0007", "Prøve Leder")
                .param("signers.capacity", "SELF", "SELF")
                .param("signers.role", "", "")
                .param("signers.group", "99", "1")
                .param("signers.email", "hos meg", "")
                .param("signers.mobile", "", "12"));

        answer.andExpect(status().isUnprocessableEntity());
        String page = SentForm.text(answer);
        for (String field : List.of(
                "document",
                "title",
                "place",
                "deadline",
                "sender-contact",
                "signers-0-nationalId",
                "signers-0-name",
                "signers-0-group",
                "signers-0-email",
                "signers-1-nationalId",
                "signers-1-mobile")) {
            assertThat(page).contains("href=\"#" + field + "\"", "id=\"" + field + "-fault\"", "id=\"" + field + "\"");
        }
        assertThat(page).contains("Undertegner 1: Nummeret er ikke et gyldig").doesNotContain("nb.violation", "??");
        assertThat(life.jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void sendingTheSameFormTwiceMakesOneJob() throws Exception {
        String request = UUID.randomUUID().toString();

        ResultActions first = http.perform(SentForm.inOrder(request).file(SentForm.PDF));
        ResultActions second = http.perform(SentForm.inOrder(request).file(SentForm.PDF));
        ResultActions changed =
                http.perform(SentForm.inOrder(request).file(SentForm.PDF).param("shielded", "yes"));

        assertThat(SentForm.location(second)).isEqualTo(SentForm.location(first));
        changed.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Dette skjemaet er allerede sendt")));
        assertThat(life.jobs()).isEqualTo(jobsBefore + 1);
    }

    @Test
    void whileOneTypesAScriptAsksWhatIsStillMissingAndNothingIsMade() throws Exception {
        ResultActions open = http.perform(post(SentForm.NEW + "/missing")
                .param("kind", "journal-post")
                .param("title", "Arbeidsavtale")
                .param("signers.nationalId", "", "17912099996")
                .param("signers.name", "", "Prøve Leder")
                .param("signers.role", "", "")
                .param("signers.email", "", "")
                .param("signers.mobile", "", ""));
        MockMultipartHttpServletRequestBuilder ready = multipart(SentForm.NEW + "/missing");
        ready.params(SentForm.typed());

        assertThat(SentForm.text(open))
                .contains("Før du kan sende", "data-field=\"document\"", "data-field=\"sender-contact\"")
                .contains("Undertegner 2: Nummeret er ikke et gyldig", "href=\"#signers-1-nationalId\"")
                .doesNotContain("??", "data-field=\"title\"");
        assertThat(SentForm.text(http.perform(ready.param("chosen", "true")))).doesNotContain("<li");
        assertThat(life.jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void rowsAreAddedAndRemovedWithoutAScript() throws Exception {
        ResultActions added = http.perform(SentForm.rows("add"));
        ResultActions removed = http.perform(SentForm.rows("remove-0"));

        added.andExpect(status().isOk()).andExpect(content().string(containsString("id=\"signers-2\"")));
        assertThat(SentForm.text(removed))
                .contains("value=\"Prøve Leder\"", "id=\"signers-0\"")
                .doesNotContain("value=\"Nordmann, Prøve\"", "id=\"signers-1\"");
        assertThat(life.jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void theSenderIsRememberedFromTheLastJob() throws Exception {
        String ofNobodyElse = "saksbehandler,hukommelse";
        http.perform(SentForm.inOrder().file(SentForm.PDF).header(WebAlone.Web.GROUPS, ofNobodyElse));

        ResultActions next = http.perform(get(SentForm.NEW).header(WebAlone.Web.GROUPS, ofNobodyElse));

        next.andExpect(content().string(containsString("value=\"Personalavdelingen\"")))
                .andExpect(content().string(containsString("value=\"personal@segl.example\"")));
    }

    @Test
    void whoMakesNoJobsIsToldSo() throws Exception {
        ResultActions answer = http.perform(get(SentForm.NEW).header(WebAlone.Web.GROUPS, "fellestjeneste"));

        answer.andExpect(content().string(containsString("hører ikke til en gruppe som sender dokumenter")))
                .andExpect(content().string(not(containsString("data-test=\"send\""))));
    }

    @Test
    void thePageSpeaksSwedishToo() throws Exception {
        ResultActions answer = http.perform(get(SentForm.NEW).header("Accept-Language", "sv-SE"));

        answer.andExpect(content().string(containsString("<html lang=\"sv\">")))
                .andExpect(content().string(containsString("Skicka för underskrift")));
    }

    @Test
    void theFormForMinutesAsksForThoseWhoAdjust() throws Exception {
        String form = SentForm.text(http.perform(
                get(SentForm.NEW).header(WebAlone.Web.GROUPS, "sekreterare").header("Accept-Language", "sv-SE")));

        assertThat(form)
                .contains("Justerare 1", "Justerare 2", "Justerarna får besked direkt.")
                .doesNotContainIgnoringCase("undertecknare", "organisation<");
    }

    private SigningJob made(ResultActions answer) {
        String id = SentForm.location(answer).replaceAll(".*/|\\?.*", "");
        return jobs.find(SigningJobId.of(id), CASE_HANDLER);
    }
}
