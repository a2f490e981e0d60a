package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import no.segl.signingjob.CorrectSigners;
import no.segl.signingjob.InMemoryDomain.Lifecycle;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The page of a job that one of two has rejected, so that nothing lies with the signers. */
abstract class PageOfRejectedJob {

    static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));

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

    static NewSigner signer(String number, String name) {
        return new NewSigner(number, name, null, null, 1, null, null);
    }

    MockHttpServletRequestBuilder form(List<Signer> known, String secondNumber) {
        return form(known, secondNumber, "Rett Person");
    }

    MockHttpServletRequestBuilder form(List<Signer> known, String secondNumber, String secondName) {
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

    String edition() {
        return CorrectSigners.editionOf(jobs.find(id, CASE_HANDLER));
    }

    List<Signer> signers() {
        return jobs.find(id, CASE_HANDLER).signers();
    }

    static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }
}
