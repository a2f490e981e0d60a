package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.segl.WebAlone;
import no.segl.signingjob.CorrectSigners;
import no.segl.signingjob.EventType;
import no.segl.signingjob.InMemoryDomain.Lifecycle;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What staff do on a job's page while nothing lies with the signers: correct who is to sign, or go on paper. */
@WebAlone
class BetweenRoundsTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    private static final MockMultipartFile SCAN =
            new MockMultipartFile("document", "skannet.pdf", "application/pdf", "%PDF-1.4".getBytes(UTF_8));

    private static final MockMultipartFile OTHER_SCAN =
            new MockMultipartFile("document", "bedre.pdf", "application/pdf", "%PDF-1.5".getBytes(UTF_8));

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
    void aJobThatTheSecondHasRejected() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
        NewJob wanted = new NewJob(
                "journal-post",
                "Arbeidsavtale",
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Personal", "personal@segl.example"),
                List.of(signer("17912099997", "Første Person"), signer("29822099635", "Andre Person")));
        id = requests.request(
                        new RequestOnce.Request(null, "", wanted, List.of(), "%PDF-1.7".getBytes(UTF_8)),
                        CASE_HANDLER,
                        job -> "")
                .job();
        page = "/desk/jobs/" + id;
        life.dispatch(id);
        life.reject(id, 1, "feil mottaker");
    }

    private static NewSigner signer(String number, String name) {
        return new NewSigner(number, name, null, null, 1, null, null);
    }

    @Test
    void theFormShowsWhoIsToSignButNobodysNumber() throws Exception {
        http.perform(get(page)).andExpect(content().string(containsString(page + "/signers")));

        http.perform(get(page + "/signers"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Første Person\"")))
                .andExpect(content().string(containsString(signers().get(0).id().toString())))
                .andExpect(content()
                        .string(containsString(signers().get(0).nationalId().masked())))
                .andExpect(content().string(not(containsString("17912099997"))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void oneIsExchangedTheOtherStaysAndThePageSaysSoInNumbers() throws Exception {
        List<Signer> before = signers();

        ResultActions answer = http.perform(form(before, "12829499914").param("do", "save"));

        answer.andExpect(redirectedUrl(page + "?done=signers"));
        assertThat(signers().get(0).id()).isEqualTo(before.get(0).id());
        assertThat(signers().get(1).id()).isNotEqualTo(before.get(1).id());
        http.perform(get(page).param("done", "signers"))
                .andExpect(content().string(containsString("Undertegnerne er rettet.")))
                .andExpect(
                        content().string(containsString("Undertegnerne ble rettet: 1 lagt til, 1 fjernet, 1 endret")))
                .andExpect(content().string(containsString("Andre Person avviste dokumentet")));
    }

    @Test
    void everyFaultStandsBesideItsFieldAndWhatWasTypedIsKept() throws Exception {
        List<Signer> before = signers();

        ResultActions answer = http.perform(form(before, "12829499915", "x".repeat(151)));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"signers-1-nationalId-fault\"")))
                .andExpect(content().string(containsString("id=\"signers-1-name-fault\"")))
                .andExpect(content().string(containsString("href=\"#signers-1-name\"")))
                .andExpect(content().string(containsString("value=\"12829499915\"")))
                .andExpect(content().string(containsString("value=\"Nytt Navn\"")));
        assertThat(signers()).isEqualTo(before);
    }

    @Test
    void oneWhoseListAColleagueHasCorrectedSeesHowItIsNowAndKeepsWhatHeTyped() throws Exception {
        List<Signer> opened = signers();
        MockHttpServletRequestBuilder mine = form(opened, "12829499914");
        http.perform(form(opened, "", "Kollegas Navn")).andExpect(status().is3xxRedirection());

        String told = text(http.perform(mine).andExpect(status().isConflict()));

        assertThat(told)
                .contains("Listen er rettet et annet sted", "data-test=\"signers-now\"", "Kollegas Navn")
                .contains("value=\"Rett Person\"", "value=\"12829499914\"", "value=\"" + edition() + "\"")
                .doesNotContain("??");
        http.perform(form(opened, "12829499914")).andExpect(redirectedUrl(page + "?done=signers"));
    }

    @Test
    void theReceiptNamesThoseWhoWereToSignWhenTheJobWasMade() throws Exception {
        http.perform(form(signers(), "12829499914"));

        String shown = text(http.perform(get(page)));

        assertThat(shown).contains("receipt-signers\">Første Person, Andre Person<");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutAScript() throws Exception {
        http.perform(form(signers(), "").param("do", "add"))
                .andExpect(content().string(containsString("id=\"signers-2-name\"")));
        String fewer = text(http.perform(form(signers(), "").param("do", "remove-0")));

        assertThat(fewer)
                .contains("value=\"Rett Person\"", signers().get(1).id().toString())
                .doesNotContain("id=\"signers-1-name\"", signers().get(0).id().toString());
    }

    @Test
    void whileItIsOutAndForOthersThereIsNoSuchForm() throws Exception {
        http.perform(get(page + "/signers").header(WebAlone.Web.GROUPS, "fellestjeneste"))
                .andExpect(status().isNotFound());
        life.takeToPaper(id);

        http.perform(get(page + "/signers")).andExpect(status().isConflict());
        http.perform(form(signers(), "")).andExpect(status().isConflict());
        http.perform(get(page)).andExpect(content().string(not(containsString(page + "/signers"))));
        http.perform(get(page + "/signers").header(WebAlone.Web.GROUPS, "sekreterare"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theSignedPaperIsFiledInTheCaseAndCanBeOpenedFromThePage() throws Exception {
        life.takeToPaper(id);

        http.perform(multipart(page + "/paper").file(SCAN).param("note", "Signert på kontoret"))
                .andExpect(redirectedUrl(page + "?done=filed"));
        String filed = text(http.perform(get(page).param("done", "filed")));

        assertThat(filed)
                .contains("Det er lagt inn i saken", "Arbeidsavtale – signert på papir", "Signert på kontoret")
                .doesNotContain("??");
        Matcher link = Pattern.compile("href=\"(" + page + "/filed/[^\"]+)\"").matcher(filed);
        assertThat(link.find()).isTrue();
        http.perform(get(link.group(1))).andExpect(content().bytes(SCAN.getBytes()));
        http.perform(get(link.group(1)).header(WebAlone.Web.GROUPS, "sekreterare"))
                .andExpect(status().isNotFound());
        http.perform(get(page + "/filed/d0.pdf")).andExpect(status().isNotFound());
    }

    @Test
    void aSecondScanIsRefusedPlainlyUntilOneWantsToReplaceTheFirst() throws Exception {
        life.takeToPaper(id);
        http.perform(multipart(page + "/paper").file(SCAN));
        String filed = text(http.perform(get(page)));
        assertThat(filed)
                .contains("Nå avskriver saksbehandleren", "Lagt i saken som journalpost", "Finn oppgaven")
                .doesNotContain("??");
        Matcher instead =
                Pattern.compile("name=\"instead\"[^>]*value=\"([^\"]+)\"").matcher(filed);
        assertThat(instead.find()).isTrue();

        String refused =
                text(http.perform(multipart(page + "/paper").file(OTHER_SCAN).param("note", "hele papiret"))
                        .andExpect(status().isConflict()));
        assertThat(refused).contains("Det er alt lagt inn noe for dette oppdraget", "hele papiret</textarea>");

        http.perform(multipart(page + "/paper").file(OTHER_SCAN).param("instead", instead.group(1)))
                .andExpect(redirectedUrl(page + "?done=filed"));
        String first = filedReferences().get(0);
        assertThat(text(http.perform(get(page))))
                .contains("(erstatter " + first + ")", "av saksbehandler")
                .doesNotContain("??");
    }

    @Test
    void onPaperTheFormIsOpenAndNoDeadlineIsShown() throws Exception {
        assertThat(inList()).doesNotContain(">–<");

        life.takeToPaper(id);

        assertThat(text(http.perform(get(page)))).contains("data-test=\"file-paper\" open=\"open\"");
        assertThat(inList()).contains(">–<");
        http.perform(multipart(page + "/paper").file(SCAN));
        assertThat(text(http.perform(get(page)))).doesNotContain("data-test=\"file-paper\" open");
    }

    @Test
    void theListAndThePageSayHowFarPaperHasCome() throws Exception {
        life.takeToPaper(id);
        assertThat(inList()).contains("På papir – venter på skannet dokument");
        assertThat(text(http.perform(get(page)))).contains("På papir – venter på skannet dokument");

        http.perform(multipart(page + "/paper").file(SCAN));
        assertThat(inList()).contains("På papir – skal avskrives");
        assertThat(text(http.perform(get(page)))).contains("På papir – skal avskrives");

        life.writeOff(id);
        assertThat(inList()).contains("På papir – arkivert");
        assertThat(text(http.perform(get(page)))).contains("På papir – arkivert");
    }

    @Test
    void theHistorySaysWhoOfTheStaffDidSomethingAndOnlyThem() throws Exception {
        http.perform(form(signers(), "12829499914").param("do", "save"));

        assertThat(jobs.events(id, CASE_HANDLER))
                .filteredOn(event -> event.by() != null)
                .extracting(JobEvent::type, JobEvent::by)
                .containsExactly(
                        tuple(EventType.CREATED, "saksbehandler"), tuple(EventType.CONTACT_CORRECTED, "saksbehandler"));
    }

    private String inList() throws Exception {
        String all = text(http.perform(
                get("/desk/jobs").param("q", jobs.find(id, CASE_HANDLER).reference())));
        assertThat(all).contains(page);
        return all.replaceAll("(?s).*" + page + "\"(.*?)</tr>.*", "$1");
    }

    private List<String> filedReferences() {
        return jobs.events(id, CASE_HANDLER).stream()
                .filter(event -> event.type() == EventType.FILED)
                .map(JobEvent::text)
                .toList();
    }

    @Test
    void paperWithFaultsIsNotFiledAndTheNoteIsKept() throws Exception {
        life.takeToPaper(id);
        life.findFaultInPdf(Violation.of("document.encrypted", "document"));

        http.perform(multipart(page + "/paper").file(SCAN).param("note", "Signert på kontoret"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"paper-document-fault\"")))
                .andExpect(content().string(containsString("Signert på kontoret</textarea>")));
    }

    private MockHttpServletRequestBuilder form(List<Signer> known, String secondNumber) {
        return form(known, secondNumber, "Rett Person");
    }

    private MockHttpServletRequestBuilder form(List<Signer> known, String secondNumber, String secondName) {
        return post(page + "/signers")
                .param("edition", edition())
                .param(
                        "signers.known",
                        known.get(0).id().toString(),
                        known.get(1).id().toString())
                .param("signers.nationalId", "", secondNumber)
                .param("signers.name", "Nytt Navn", secondName)
                .param("signers.capacity", "SELF", "SELF")
                .param("signers.role", "", "")
                .param("signers.group", "1", "1")
                .param("signers.email", "", "")
                .param("signers.mobile", "", "");
    }

    private String edition() {
        return CorrectSigners.editionOf(jobs.find(id, CASE_HANDLER));
    }

    private List<Signer> signers() {
        return jobs.find(id, CASE_HANDLER).signers();
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }
}
