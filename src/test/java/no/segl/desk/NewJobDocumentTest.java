package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.Violation;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Where the document of a new job comes from: an upload, which is kept for the next try, or the archive. */
@WebAlone
class NewJobDocumentTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    @Autowired
    private StaffJobs jobs;

    @Autowired
    private CaseArchive archive;

    private MockMvc http;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
    }

    @Test
    void whatWasTypedAndTheFileAreKeptForTheNextTry() throws Exception {
        String request = UUID.randomUUID().toString();

        ResultActions faulty = http.perform(SentForm.form(request)
                .file(SentForm.PDF)
                .param("title", "Avtale om <b>lån</b>")
                .param("sensitiveTitle", "Til deg"));
        String upload = SentForm.hidden("upload", SentForm.text(faulty));
        ResultActions mended = http.perform(SentForm.inOrder(request).param("upload", upload));

        faulty.andExpect(content().string(containsString("avtale.pdf (1 kB) er tatt vare på")))
                .andExpect(content().string(containsString("value=\"Avtale om &lt;b&gt;lån&lt;/b&gt;\"")))
                .andExpect(content().string(containsString("value=\"Til deg\"")));
        mended.andExpect(redirectedUrlPattern("/desk/jobs/*?created"));
        assertThat(jobs.document(made(mended).id(), CASE_HANDLER)).isEqualTo(SentForm.PDF.getBytes());
    }

    @Test
    void aFileThatWasRefusedIsNotKept() throws Exception {
        life.findFaultInPdf(Violation.of("document.encrypted", "document"));

        ResultActions answer = http.perform(SentForm.inOrder().file(SentForm.PDF));

        assertThat(SentForm.hidden("upload", SentForm.text(answer))).isEmpty();
    }

    @Test
    void nobodyElseGetsTheFileThatOneHasLeftBehind() throws Exception {
        ResultActions faulty = http.perform(
                SentForm.form(UUID.randomUUID().toString()).file(SentForm.PDF).param("title", ""));
        String upload = SentForm.hidden("upload", SentForm.text(faulty));

        ResultActions other = http.perform(
                SentForm.inOrder().param("upload", upload).header(WebAlone.Web.GROUPS, "saksbehandler,andre"));

        other.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Dokumentet mangler")));
    }

    @Test
    void theDocumentOfAJournalEntryIsSignedWithoutAnUpload() throws Exception {
        var file = archive.openCase("Personalmappe", Set.of("saksbehandler"));
        var entry = archive.addEntry(
                file.number(), EntryType.U, EntryStatus.R, new EntryTitle("Arbeidsavtale", null, false));
        archive.addDocument(entry.id(), "Arbeidsavtale", "P", "%SentForm.PDF-2.0".getBytes(UTF_8));
        String reference = file.number() + "-" + entry.number();

        ResultActions answer = http.perform(SentForm.inOrder().param("place", reference));

        assertThat(made(answer).reference()).isEqualTo(reference);
        assertThat(jobs.document(made(answer).id(), CASE_HANDLER)).isEqualTo("%SentForm.PDF-2.0".getBytes(UTF_8));
    }

    @Test
    void aJournalEntryThatIsNotThereIsAFaultOfItsField() throws Exception {
        ResultActions answer =
                http.perform(SentForm.inOrder().file(SentForm.PDF).param("place", "1999/1-7"));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"place-fault\"")));
    }

    private SigningJob made(ResultActions answer) {
        String id = SentForm.location(answer).replaceAll(".*/|\\?.*", "");
        return jobs.find(SigningJobId.of(id), CASE_HANDLER);
    }
}
