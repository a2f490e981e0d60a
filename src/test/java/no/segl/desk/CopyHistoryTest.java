package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.identity.NationalId;
import no.segl.story.SyntheticId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the job's page tells staff of the signers' copies. */
@WebAlone
class CopyHistoryTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    @Autowired
    private RequestOnce requests;

    @Test
    void itSaysWhoHasGotACopyAndWhoHasNotAndWhy() throws Exception {
        life.findFaultInPdf();
        String without = SyntheticId.next();
        life.hasNoMailbox(new NationalId(without));
        SigningJobId id = requests.request(
                        new RequestOnce.Request(
                                null, "", wanted(SyntheticId.next(), without), List.of(), "%PDF".getBytes(UTF_8)),
                        CASE_HANDLER,
                        job -> "")
                .job();
        life.dispatch(id);
        life.finish(id);
        MockMvc http = MockMvcBuilders.webAppContextSetup(application).build();

        String page =
                http.perform(get("/desk/jobs/" + id)).andReturn().getResponse().getContentAsString(UTF_8);

        assertThat(page)
                .contains("Kopien til Kari Prøve ble sendt til digital postkasse")
                .contains("Ola Prøve har ikke fått kopien i digital postkasse", "Har ingen digital postkasse.")
                .contains("Beskjed om at alle har signert, og at dokumentet kan hentes.")
                .doesNotContain("NO_MAILBOX", "COPY_READY", "digital mailbox");
    }

    private static NewJob wanted(String kari, String ola) {
        return new NewJob(
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
                List.of(
                        new NewSigner(kari, "Kari Prøve", null, null, null, null, null),
                        new NewSigner(ola, "Ola Prøve", null, null, null, null, null)));
    }
}
