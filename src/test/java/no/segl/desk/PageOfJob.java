package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The page of a job that one is to sign, looked at by its case handler. */
abstract class PageOfJob {

    static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    static final String OTHERS = "sekreterare";

    @Autowired
    WebApplicationContext application;

    @Autowired
    Lifecycle life;

    @Autowired
    RequestOnce requests;

    @Autowired
    StaffJobs jobs;

    MockMvc http;
    SigningJobId id;
    String page;

    @BeforeEach
    void begin() throws IOException {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
        id = requests.request(new RequestOnce.Request(null, "", wanted(), List.of(), pdf()), CASE_HANDLER, job -> "")
                .job();
        page = "/desk/jobs/" + id;
    }

    List<EventType> trail() {
        return jobs.events(id, CASE_HANDLER).stream().map(JobEvent::type).toList();
    }

    /** Of which the page is. */
    NewJob wanted() {
        return contract();
    }

    static NewJob contract() {
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

    static byte[] pdf() throws IOException {
        try (var in = PageOfJob.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            return in.readAllBytes();
        }
    }

    static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }
}
