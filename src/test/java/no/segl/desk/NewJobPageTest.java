package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.segl.WebAlone;
import no.segl.signingjob.InMemoryDomain.Lifecycle;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.Violation;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;

@WebAlone
class NewJobPageTest {

    private static final String NEW = "/desk/jobs/new";
    private static final Staff CASE_HANDLER = new Staff("saksbehandler", java.util.Set.of("saksbehandler"));
    private static final NationalId RESERVED = new NationalId("20914695016");
    private static final MockMultipartFile PDF =
            new MockMultipartFile("document", "avtale.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8));

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    @Autowired
    private StaffJobs jobs;

    @Autowired
    private CaseArchive archive;

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
        ResultActions answer = http.perform(inOrder().file(PDF));

        answer.andExpect(status().is3xxRedirection()).andExpect(redirectedUrlPattern("/desk/jobs/*?created"));
        SigningJob job = made(answer);
        assertThat(job.title().line1()).isEqualTo("Arbeidsavtale, fast stilling");
        assertThat(job.signers())
                .extracting(signer -> signer.group() + " " + signer.name())
                .containsExactly("1 Nordmann, Prøve", "2 Prøve Leder");
        http.perform(get(location(answer)).param("created", ""))
                .andExpect(content().string(containsString("Oppdraget er opprettet")))
                .andExpect(content().string(containsString(job.reference())))
                .andExpect(content().string(not(containsString("17912099997"))));
    }

    @Test
    void everyFaultStandsBesideItsFieldAndAboveAndNothingIsMade() throws Exception {
        life.findFaultInPdf(Violation.of("document.encrypted", "document"));

        ResultActions answer = http.perform(form(UUID.randomUUID().toString())
                .file(PDF)
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
        String page = text(answer);
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
    void whatWasTypedAndTheFileAreKeptForTheNextTry() throws Exception {
        String request = UUID.randomUUID().toString();

        ResultActions faulty = http.perform(
                form(request).file(PDF).param("title", "Avtale om <b>lån</b>").param("sensitiveTitle", "Til deg"));
        String upload = hidden("upload", text(faulty));
        ResultActions mended = http.perform(inOrder(request).param("upload", upload));

        faulty.andExpect(content().string(containsString("avtale.pdf (1 kB) er tatt vare på")))
                .andExpect(content().string(containsString("value=\"Avtale om &lt;b&gt;lån&lt;/b&gt;\"")))
                .andExpect(content().string(containsString("value=\"Til deg\"")));
        mended.andExpect(redirectedUrlPattern("/desk/jobs/*?created"));
        assertThat(jobs.document(made(mended).id(), CASE_HANDLER)).isEqualTo(PDF.getBytes());
    }

    @Test
    void aFileThatWasRefusedIsNotKept() throws Exception {
        life.findFaultInPdf(Violation.of("document.encrypted", "document"));

        ResultActions answer = http.perform(inOrder().file(PDF));

        assertThat(hidden("upload", text(answer))).isEmpty();
    }

    @Test
    void oneWhoIsReservedIsShownBeforeAnythingIsSentAndOnceIsEnough() throws Exception {
        life.know(RESERVED, new Registration(true, true, ContactDetails.NONE, null));

        ResultActions warned = http.perform(inOrder()
                .file(PDF)
                .param("signers.nationalId", RESERVED.value())
                .param("signers.name", "Prøve Tre"));
        String page = text(warned);

        warned.andExpect(status().isOk());
        assertThat(page)
                .contains("Noen kan ikke nås digitalt", "href=\"#signers-2\"", "Dokumentet må sendes på papir.")
                .contains("avtale.pdf (1 kB) er tatt vare på");
        assertThat(life.jobs()).isEqualTo(jobsBefore);
        http.perform(inOrder()
                        .param("upload", hidden("upload", page))
                        .param("seen", hidden("seen", page))
                        .param("signers.nationalId", RESERVED.value())
                        .param("signers.name", "Prøve Tre"))
                .andExpect(redirectedUrlPattern("/desk/jobs/*?created"));
    }

    @Test
    void theJobGoesOnPaperAtOnceAndNobodyIsTold() throws Exception {
        life.know(RESERVED, new Registration(true, true, ContactDetails.NONE, null));
        String request = UUID.randomUUID().toString();

        ResultActions answer = http.perform(inOrder(request).file(PDF).param("do", "paper"));
        ResultActions again = http.perform(inOrder(request).file(PDF).param("do", "paper"));
        ResultActions sent = http.perform(inOrder(request).file(PDF));

        answer.andExpect(redirectedUrlPattern("/desk/jobs/*?done=paper"));
        assertThat(made(answer).status()).isEqualTo(JobStatus.ON_PAPER);
        assertThat(life.jobs()).isEqualTo(jobsBefore + 1);
        assertThat(location(again)).isEqualTo(location(answer));
        sent.andExpect(status().isUnprocessableEntity());
        http.perform(get(location(answer).replaceFirst("\\?.*", "")).param("done", "paper"))
                .andExpect(content().string(containsString("går på papir")))
                .andExpect(content().string(containsString("På papir")));
    }

    @Test
    void whileOneTypesAScriptAsksAboutOneSigner() throws Exception {
        life.know(RESERVED, Registration.UNKNOWN);

        ResultActions warned = http.perform(post(NEW + "/contact").param("signers.nationalId", RESERVED.value()));
        ResultActions reached = http.perform(post(NEW + "/contact")
                .param("signers.nationalId", RESERVED.value())
                .param("signers.email", "borghild@segl.example"));
        ResultActions others = http.perform(post(NEW + "/contact")
                .param("signers.nationalId", RESERVED.value())
                .header(WebAlone.Web.GROUPS, "fellestjeneste"));

        warned.andExpect(content().string(containsString("ingen e-post eller mobil")))
                .andExpect(content().string(containsString("norge.no")));
        reached.andExpect(content().string(not(containsString("warning"))));
        others.andExpect(content().string(not(containsString("warning"))));
    }

    @Test
    void nobodyElseGetsTheFileThatOneHasLeftBehind() throws Exception {
        ResultActions faulty =
                http.perform(form(UUID.randomUUID().toString()).file(PDF).param("title", ""));
        String upload = hidden("upload", text(faulty));

        ResultActions other =
                http.perform(inOrder().param("upload", upload).header(WebAlone.Web.GROUPS, "saksbehandler,andre"));

        other.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Dokumentet mangler")));
    }

    @Test
    void sendingTheSameFormTwiceMakesOneJob() throws Exception {
        String request = UUID.randomUUID().toString();

        ResultActions first = http.perform(inOrder(request).file(PDF));
        ResultActions second = http.perform(inOrder(request).file(PDF));
        ResultActions changed = http.perform(inOrder(request).file(PDF).param("shielded", "yes"));

        assertThat(location(second)).isEqualTo(location(first));
        changed.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Dette skjemaet er allerede sendt")));
        assertThat(life.jobs()).isEqualTo(jobsBefore + 1);
    }

    @Test
    void aJobForEachSignerIsOfferedWhereThereAreSeveralAndTheReceiptListsAll() throws Exception {
        String request = UUID.randomUUID().toString();

        ResultActions answer = http.perform(inOrder(request).file(PDF).param("each", "yes"));
        ResultActions again = http.perform(inOrder(request).file(PDF).param("each", "yes"));
        ResultActions asOne = http.perform(inOrder(request).file(PDF));

        assertThat(life.jobs()).isEqualTo(jobsBefore + 2);
        assertThat(location(again)).isEqualTo(location(answer)).startsWith("/desk/jobs/receipt?job=");
        asOne.andExpect(status().isUnprocessableEntity());
        String receipt = text(http.perform(get(location(answer))));
        assertThat(receipt).contains("2 oppdrag er opprettet", "Nordmann, Prøve", "Prøve Leder", "SHA-256");
        http.perform(get(location(answer)).header(WebAlone.Web.GROUPS, "sekreterare"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theChoiceOfAJobForEachStandsWithItsReasonAndIsKeptWhenThereAreFaults() throws Exception {
        String alone = text(http.perform(get(NEW)));
        String faulty = text(http.perform(inOrder().param("each", "yes")));

        assertThat(alone).containsPattern("id=\"for-each\"[^>]* hidden=");
        assertThat(faulty)
                .doesNotContainPattern("id=\"for-each\"[^>]* hidden=")
                .containsPattern("name=\"each\"[^>]* checked")
                .contains("Alle må signere innen fristen, ellers er signeringen ugyldig.");
    }

    @Test
    void whileOneTypesAScriptAsksWhatIsStillMissingAndNothingIsMade() throws Exception {
        ResultActions open = http.perform(post(NEW + "/missing")
                .param("kind", "journal-post")
                .param("title", "Arbeidsavtale")
                .param("signers.nationalId", "", "17912099996")
                .param("signers.name", "", "Prøve Leder")
                .param("signers.role", "", "")
                .param("signers.email", "", "")
                .param("signers.mobile", "", ""));
        MockMultipartHttpServletRequestBuilder ready = multipart(NEW + "/missing");
        ready.params(typed());

        assertThat(text(open))
                .contains("Før du kan sende", "data-field=\"document\"", "data-field=\"sender-contact\"")
                .contains("Undertegner 2: Nummeret er ikke et gyldig", "href=\"#signers-1-nationalId\"")
                .doesNotContain("??", "data-field=\"title\"");
        assertThat(text(http.perform(ready.param("chosen", "true")))).doesNotContain("<li");
        assertThat(life.jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void rowsAreAddedAndRemovedWithoutAScript() throws Exception {
        ResultActions added = http.perform(rows("add"));
        ResultActions removed = http.perform(rows("remove-0"));

        added.andExpect(status().isOk()).andExpect(content().string(containsString("id=\"signers-2\"")));
        assertThat(text(removed))
                .contains("value=\"Prøve Leder\"", "id=\"signers-0\"")
                .doesNotContain("value=\"Nordmann, Prøve\"", "id=\"signers-1\"");
        assertThat(life.jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void theSenderIsRememberedFromTheLastJob() throws Exception {
        String ofNobodyElse = "saksbehandler,hukommelse";
        http.perform(inOrder().file(PDF).header(WebAlone.Web.GROUPS, ofNobodyElse));

        ResultActions next = http.perform(get(NEW).header(WebAlone.Web.GROUPS, ofNobodyElse));

        next.andExpect(content().string(containsString("value=\"Personalavdelingen\"")))
                .andExpect(content().string(containsString("value=\"personal@segl.example\"")));
    }

    @Test
    void theDocumentOfAJournalEntryIsSignedWithoutAnUpload() throws Exception {
        var file = archive.openCase("Personalmappe", Set.of("saksbehandler"));
        var entry = archive.addEntry(
                file.number(), EntryType.U, EntryStatus.R, new EntryTitle("Arbeidsavtale", null, false));
        archive.addDocument(entry.id(), "Arbeidsavtale", "P", "%PDF-2.0".getBytes(UTF_8));
        String reference = file.number() + "-" + entry.number();

        ResultActions answer = http.perform(inOrder().param("place", reference));

        assertThat(made(answer).reference()).isEqualTo(reference);
        assertThat(jobs.document(made(answer).id(), CASE_HANDLER)).isEqualTo("%PDF-2.0".getBytes(UTF_8));
    }

    @Test
    void aJournalEntryThatIsNotThereIsAFaultOfItsField() throws Exception {
        ResultActions answer = http.perform(inOrder().file(PDF).param("place", "1999/1-7"));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"place-fault\"")));
    }

    @Test
    void whoMakesNoJobsIsToldSo() throws Exception {
        ResultActions answer = http.perform(get(NEW).header(WebAlone.Web.GROUPS, "fellestjeneste"));

        answer.andExpect(content().string(containsString("hører ikke til en gruppe som sender dokumenter")))
                .andExpect(content().string(not(containsString("data-test=\"send\""))));
    }

    @Test
    void thePageSpeaksSwedishToo() throws Exception {
        ResultActions answer = http.perform(get(NEW).header("Accept-Language", "sv-SE"));

        answer.andExpect(content().string(containsString("<html lang=\"sv\">")))
                .andExpect(content().string(containsString("Skicka för underskrift")));
    }

    private static MockMultipartHttpServletRequestBuilder form(String request) {
        MockMultipartHttpServletRequestBuilder form = multipart(NEW);
        form.param("request", request).param("kind", "journal-post").param("language", "nb");
        return form;
    }

    private static MockMultipartHttpServletRequestBuilder inOrder() {
        return inOrder(UUID.randomUUID().toString());
    }

    private static MockMultipartHttpServletRequestBuilder inOrder(String request) {
        MockMultipartHttpServletRequestBuilder form = form(request);
        form.params(typed());
        return form;
    }

    private static MultiValueMap<String, String> typed() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("kind", "journal-post");
        typed.add("title", "Arbeidsavtale, fast stilling");
        typed.add("sender.unit", "Personalavdelingen");
        typed.add("sender.contact", "personal@segl.example");
        typed.addAll("signers.nationalId", List.of("17912099997", "298220 99635", ""));
        typed.addAll("signers.name", List.of("Nordmann, Prøve", "Prøve Leder", ""));
        typed.addAll("signers.capacity", List.of("SELF", "SELF", "SELF"));
        typed.addAll("signers.role", List.of("", "rektor", ""));
        typed.addAll("signers.group", List.of("1", "2", "1"));
        typed.addAll("signers.email", List.of("", "", ""));
        typed.addAll("signers.mobile", List.of("", "", ""));
        return typed;
    }

    private static MockMultipartHttpServletRequestBuilder rows(String action) {
        MockMultipartHttpServletRequestBuilder form = form("");
        form.param("do", action)
                .param("signers.nationalId", "17912099997", "29822099635")
                .param("signers.name", "Nordmann, Prøve", "Prøve Leder");
        return form;
    }

    private SigningJob made(ResultActions answer) {
        String id = location(answer).replaceAll(".*/|\\?.*", "");
        return jobs.find(no.segl.signingjob.SigningJobId.of(id), CASE_HANDLER);
    }

    private static String location(ResultActions answer) {
        return String.valueOf(answer.andReturn().getResponse().getRedirectedUrl());
    }

    private static String hidden(String name, String page) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }
}
