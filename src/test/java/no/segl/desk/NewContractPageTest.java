package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import no.segl.signingjob.Capacity;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.apprenticeship.Contracts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The form in which the county's staff order a contract of apprenticeship, and replace one that is running. */
@WebAlone
class NewContractPageTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    private static final String APPRENTICE = "12829499914";
    private static final String LEADER = "05840399895";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    @Autowired
    private StaffJobs jobs;

    @Autowired
    private Contracts contracts;

    private MockMvc http;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
    }

    private static MockMultipartHttpServletRequestBuilder form(String startDate) {
        MockMultipartHttpServletRequestBuilder form = multipart(SentForm.NEW);
        form.param("request", UUID.randomUUID().toString())
                .param("kind", "apprenticeship")
                .param("language", "nb")
                .param("sender.unit", "Fagopplæring")
                .param("sender.contact", "fag@segl.example")
                .param("contract.type", "training")
                .param("contract.company", "Bakeriet AS")
                .param("contract.startDate", startDate)
                .param("contract.order", "V-4711")
                .param("signers.name", "Prøve Lærling", "", "Prøve Leder")
                .param("signers.nationalId", APPRENTICE, "", LEADER)
                .param("signers.role", "apprentice", "companyContact", "dailyLeader")
                .param("signers.capacity", "", "", "")
                .param("signers.group", "", "", "")
                .param("signers.email", "", "", "leder@bakeriet.example")
                .param("signers.mobile", "90 00 00 01", "", "")
                .header("Accept-Language", "nb");
        return form;
    }

    private static String soon() {
        return java.time.LocalDate.now().plusMonths(3).toString();
    }

    private SigningJob made(ResultActions answer) {
        String id = SentForm.location(answer).replaceAll("^.*/|\\?.*$", "");
        return jobs.find(SigningJobId.of(id), CASE_HANDLER);
    }

    @Test
    void offersBothKindsAndBeginsWithTheLetterUnlessAContractIsChosen() throws Exception {
        String letter = SentForm.text(http.perform(get(SentForm.NEW).header("Accept-Language", "nb")));
        String contract = SentForm.text(
                http.perform(get(SentForm.NEW + "?kind=apprenticeship").header("Accept-Language", "nb")));

        assertThat(letter).contains("/desk/jobs/new?kind=apprenticeship").doesNotContain("contract.company");
        assertThat(contract)
                .contains("Ny lærekontrakt", "contract.company", "/desk/jobs/new?kind=journal-post")
                .contains("<option value=\"guardian\">Verge</option>")
                .contains("<option value=\"dailyLeader\" selected=\"selected\">Daglig leder</option>")
                .doesNotContain("id=\"for-each\"", "??");
    }

    @Test
    void aFormInOrderOrdersAContractWhoseRowsLeftEmptyAreNobody() throws Exception {
        ResultActions answer = http.perform(form(soon()).file(SentForm.PDF));

        answer.andExpect(status().is3xxRedirection()).andExpect(redirectedUrlPattern("/desk/jobs/*?created"));
        SigningJob job = made(answer);
        assertThat(job.title().line1()).isEqualTo("Opplæringskontrakt – Bakeriet AS (V-4711)");
        assertThat(job.signers()).extracting(Signer::capacity).containsExactly(Capacity.SELF, Capacity.ORGANISATION);
        assertThat(job.signers()).extracting(Signer::group).containsExactly(1, 2);
        String page = SentForm.text(http.perform(get("/desk/jobs/" + job.id()).header("Accept-Language", "nb")));
        assertThat(page)
                .contains("Til gjennomsyn", "Opplæringskontrakt", "Bakeriet AS", "V-4711", "Daglig leder")
                .contains("/desk/jobs/new?replaces=" + job.id(), "data-test=\"correct-signers\"")
                .doesNotContain("??", "nb.desk");
    }

    @Test
    void everyFaultStandsBesideItsField() throws Exception {
        MockMultipartHttpServletRequestBuilder form = multipart(SentForm.NEW);
        form.param("request", UUID.randomUUID().toString())
                .param("kind", "apprenticeship")
                .param("contract.startDate", "i høst")
                .param("contract.birthDate", "i fjor")
                .param("signers.name", "Prøve Lærling")
                .param("signers.nationalId", APPRENTICE)
                .param("signers.role", "")
                .param("signers.capacity", "")
                .param("signers.group", "")
                .header("Accept-Language", "nb");

        String page = SentForm.text(http.perform(form).andExpect(status().isUnprocessableEntity()));

        for (String field : List.of(
                "contract-type",
                "contract-company",
                "contract-startDate",
                "contract-birthDate",
                "signers",
                "signers-0-role")) {
            assertThat(page).contains("href=\"#" + field + "\"", "id=\"" + field + "-fault\"");
        }
        assertThat(page).contains("Daglig leder er ikke registrert").doesNotContain("??");
    }

    @Test
    void aNewStartDateReplacesTheRunningOneWithoutANumberBeingShownOrTypedAgain() throws Exception {
        SigningJob old = made(http.perform(form(soon()).file(SentForm.PDF)));
        life.dispatch(old.id());
        String page = SentForm.text(
                http.perform(get(SentForm.NEW + "?replaces=" + old.id()).header("Accept-Language", "nb")));
        assertThat(page)
                .contains("Erstatt oppdraget", "value=\"Bakeriet AS\"", "Prøve Lærling", "128294*****")
                .doesNotContain(APPRENTICE, LEADER, "??");

        String later = java.time.LocalDate.now().plusMonths(5).toString();
        ResultActions answer = http.perform(again(old, later).file(SentForm.PDF));

        SigningJob successor = made(answer);
        assertThat(successor.signers())
                .extracting(Signer::nationalId)
                .containsExactlyElementsOf(
                        old.signers().stream().map(Signer::nationalId).toList());
        assertThat(contracts.of(successor.id()).orElseThrow().startDate()).isEqualTo(later);
        assertThat(jobs.find(old.id(), CASE_HANDLER).status()).isEqualTo(JobStatus.CLOSED);
        assertThat(SentForm.text(http.perform(get("/desk/jobs/" + old.id()).header("Accept-Language", "nb"))))
                .contains("data-test=\"replaced-by\"", "/desk/jobs/" + successor.id(), "Erstattet av et nytt oppdrag");
        assertThat(SentForm.text(
                        http.perform(get("/desk/jobs/" + successor.id()).header("Accept-Language", "nb"))))
                .contains("data-test=\"replaces\"", "Erstatter et tidligere oppdrag");
        http.perform(again(old, later).file(SentForm.PDF)).andExpect(status().isConflict());
        http.perform(get(SentForm.NEW + "?replaces=" + old.id())).andExpect(status().is3xxRedirection());
    }

    private static MockMultipartHttpServletRequestBuilder again(SigningJob old, String startDate) {
        MockMultipartHttpServletRequestBuilder form = multipart(SentForm.NEW);
        form.param("request", UUID.randomUUID().toString())
                .param("replaces", old.id().toString())
                .param("kind", "apprenticeship")
                .param("language", "nb")
                .param("sender.unit", "Fagopplæring")
                .param("sender.contact", "fag@segl.example")
                .param("contract.type", "training")
                .param("contract.company", "Bakeriet AS")
                .param("contract.startDate", startDate)
                .param("signers.name", "Prøve Lærling", "Prøve Leder")
                .param("signers.nationalId", "", "")
                .param(
                        "signers.known",
                        old.signers().get(0).id().toString(),
                        old.signers().get(1).id().toString())
                .param("signers.role", "apprentice", "dailyLeader")
                .param("signers.capacity", "", "")
                .param("signers.group", "", "")
                .param("signers.email", "", "leder@bakeriet.example")
                .header("Accept-Language", "nb");
        return form;
    }

    @Test
    void whatNoPageOfOursHasPutIntoAHiddenFieldLeadsNowhere() throws Exception {
        MockMultipartHttpServletRequestBuilder tampered = form(soon());
        tampered.file(SentForm.PDF).param("replaces", "' or 1=1");

        http.perform(tampered)
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("finnes ikke")));
        SigningJob job = made(http.perform(form(soon()).file(SentForm.PDF)));
        http.perform(post("/desk/jobs/" + job.id() + "/signers")
                        .param("signers.known", "x")
                        .param("signers.nationalId", ""))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobodyReplacesWhatTheyMayOnlyRead() throws Exception {
        SigningJob old = made(http.perform(form(soon()).file(SentForm.PDF)));

        http.perform(get(SentForm.NEW + "?replaces=" + old.id()).header(WebAlone.Web.GROUPS, "fellestjeneste"))
                .andExpect(status().isNotFound());
    }
}
