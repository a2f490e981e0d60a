package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import no.segl.WebAlone;
import no.segl.signingjob.EventType;
import no.segl.signingjob.InMemoryDomain.Lifecycle;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@WebAlone
class JobPageTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    private static final String OTHERS = "sekreterare";
    private static final Staff SECRETARY = new Staff(OTHERS, Set.of(OTHERS));

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    @Autowired
    private RequestOnce requests;

    @Autowired
    private StaffJobs jobs;

    private MockMvc http;
    private SigningJobId id;
    private String page;

    @BeforeEach
    void begin() throws IOException {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
        id = requests.request(new RequestOnce.Request(null, "", wanted(), List.of(), pdf()), CASE_HANDLER, job -> "")
                .job();
        page = "/desk/jobs/" + id;
    }

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
    void theJointServiceLooksAndIsOfferedNothing() throws Exception {
        life.dispatch(id);

        ResultActions answer = http.perform(get(page).header(WebAlone.Web.GROUPS, "fellestjeneste"));

        assertThat(text(answer)).contains("Til signering").doesNotContain("data-test=\"recall\"", "/contact");
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
    void whyASignerRejectedIsForTheSendersGroupOnly() throws Exception {
        life.dispatch(id);
        life.reject(id, 0, "Lønnen er feil");

        http.perform(get(page)).andExpect(content().string(containsString("Lønnen er feil")));
        http.perform(get(page).header(WebAlone.Web.GROUPS, "fellestjeneste"))
                .andExpect(content().string(not(containsString("Lønnen er feil"))));
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
    void ofMinutesThePageSpeaksAsABoardDoes() throws Exception {
        SigningJobId minutes = madeMinutes();
        life.dispatch(minutes);
        life.sign(minutes, 0);

        String shown = text(http.perform(
                get("/desk/jobs/" + minutes).header(WebAlone.Web.GROUPS, OTHERS).header("Accept-Language", "sv")));

        assertThat(shown)
                .contains("Ordförande och justerare", "För nämnden", "Ute för justering")
                .contains("Har justerat", "Aviserad, har inte justerat", "Prov Ett justerade", "Skickat för justering")
                .doesNotContainIgnoringCase("undertecknar", "skrivit under", "organisation", "??");
    }

    @Test
    void minutesOnPaperLeadToTheTaskInWhichTheyAreConfirmed() throws Exception {
        SigningJobId minutes = madeMinutes();
        life.takeToPaper(minutes);

        http.perform(get("/desk/jobs/" + minutes).header(WebAlone.Web.GROUPS, OTHERS))
                .andExpect(content().string(containsString("data-test=\"task\"")));
    }

    private SigningJobId madeMinutes() throws IOException {
        return requests.request(
                        new RequestOnce.Request(null, "", minutes(), List.of(), pdf()), SECRETARY, job -> "")
                .job();
    }

    private static NewJob minutes() {
        return new NewJob(
                "minutes",
                "Protokoll 2026-02-24",
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Kansliet", "kansliet@segl.example"),
                List.of(
                        new NewSigner("17912099997", "Prov Ett", "ORGANISATION", "chair", null, "a@segl.example", null),
                        new NewSigner(
                                "189001019802", "Prov Två", "ORGANISATION", "member", null, "b@segl.example", null)));
    }

    @Test
    void theListFindsTheJobAndLeadsToIt() throws Exception {
        ResultActions answer =
                http.perform(get("/desk/jobs").param("status", "lost").param("page", "-7"));

        answer.andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"" + page + "\"")))
                .andExpect(content().string(containsString("Arbeidsavtale")))
                .andExpect(content().string(not(containsString("Vikariat"))));
    }

    private List<EventType> trail() {
        return jobs.events(id, CASE_HANDLER).stream().map(JobEvent::type).toList();
    }

    private static NewJob wanted() {
        return new NewJob(
                "journal-post",
                "Arbeidsavtale",
                "Vikariat",
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Personal", "personal@segl.example"),
                List.of(new NewSigner("17912099997", "Prøve Person", null, null, null, null, null)));
    }

    private static byte[] pdf() throws IOException {
        try (var in = JobPageTest.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            return in.readAllBytes();
        }
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }
}
