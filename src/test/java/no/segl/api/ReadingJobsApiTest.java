package no.segl.api;

import static no.segl.api.JobRequests.JOB;
import static no.segl.api.JobRequests.JOBS;
import static no.segl.api.JobRequests.PDF;
import static no.segl.api.JobRequests.asking;
import static no.segl.api.JobRequests.id;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.SigningJobId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a job, its document and its trail answer, and to whom. */
@WebAlone
class ReadingJobsApiTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    private MockMvc http;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/document", "/events"})
    void aJobOfAnotherGroupIsNotThere(String what) throws Exception {
        String job = JOBS + "/" + id(http.perform(asking(JOB, PDF)));

        http.perform(get(job + what)).andExpect(status().isOk());
        http.perform(get(job + what).header(WebAlone.Web.GROUPS, "fellestjeneste"))
                .andExpect(status().isOk());
        http.perform(get(job + what).header(WebAlone.Web.GROUPS, "sekreterare")).andExpect(status().isNotFound());
        http.perform(get(JOBS + "/4711" + what)).andExpect(status().isNotFound());
    }

    @Test
    void theDocumentIsAPdfThatNobodyKeeps() throws Exception {
        String job = JOBS + "/" + id(http.perform(asking(JOB, PDF)));

        ResultActions answer = http.perform(get(job + "/document"));

        answer.andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().bytes(PDF));
    }

    @Test
    void theTrailIsAnArrayOldestFirst() throws Exception {
        ResultActions made = http.perform(asking(JOB, PDF));
        life.dispatch(SigningJobId.of(id(made)));

        ResultActions events = http.perform(get(JOBS + "/" + id(made) + "/events"));

        events.andExpect(jsonPath("$[0].type").value("CREATED"))
                .andExpect(jsonPath("$[0].signerId").doesNotExist())
                .andExpect(jsonPath("$[0].round").value(1))
                .andExpect(jsonPath("$[1].type").value("DISPATCHED"))
                .andExpect(jsonPath("$[2].type").value("NOTIFIED"))
                .andExpect(jsonPath("$[2].signerId").isNotEmpty());
    }

    @Test
    void theMeetingOfMinutesIsAnsweredAsItWasAskedFor() throws Exception {
        String minutes = """
                {"kind": "minutes",
                 "meeting": {"board": "Kommunstyrelsen", "date": "2026-02-24", "adjustedAtOnce": "12, 14-16"},
                 "sender": {"unit": "Kansliet", "contact": "kansliet@segl.example"},
                 "signers": [
                   {"nationalId": "17912099997", "name": "Prov Person", "capacity": "ORGANISATION", "role": "chair",
                    "email": "ordf@segl.example"},
                   {"nationalId": "189001019802", "name": "Prov Person", "capacity": "ORGANISATION", "role": "member",
                    "email": "just@segl.example"}]}
                """;
        ResultActions made = http.perform(asking(minutes, PDF).header(WebAlone.Web.GROUPS, "sekreterare"));

        var read = http.perform(get(JOBS + "/" + id(made)).header(WebAlone.Web.GROUPS, "sekreterare"));
        var letter = http.perform(get(JOBS + "/" + id(http.perform(asking(JOB, PDF)))));

        read.andExpect(jsonPath("$.meeting.board").value("Kommunstyrelsen"))
                .andExpect(jsonPath("$.meeting.date").value("2026-02-24"))
                .andExpect(jsonPath("$.meeting.adjustedAtOnce").value("12, 14–16"))
                .andExpect(jsonPath("$.meeting.secretParagraphs").doesNotExist())
                .andExpect(jsonPath("$.meeting.keptAt").doesNotExist());
        letter.andExpect(jsonPath("$.meeting").doesNotExist());
    }

    @Test
    void theCollectionIsPagedAndKnowsItsWords() throws Exception {
        http.perform(asking(JOB, PDF));

        var found = http.perform(get(JOBS).param("kind", "journal-post").param("q", "avtale"));
        var refused = http.perform(
                get(JOBS).param("status", "LOST").param("kind", "letter").param("page", "-1"));

        found.andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.total").isNumber())
                .andExpect(jsonPath("$.items[0].id").isNotEmpty());
        refused.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath(
                        "$.violations[*].code", containsInAnyOrder("status.unknown", "kind.unknown", "page.wrong")));
    }

    @Test
    void whyASignerRejectedIsForTheSendersGroupOnly() throws Exception {
        String id = id(http.perform(asking(JOB, PDF)));
        life.dispatch(SigningJobId.of(id));
        life.reject(SigningJobId.of(id), 0, "Lønnen er feil");

        var sender = http.perform(get(JOBS + "/" + id));
        var jointService = http.perform(get(JOBS + "/" + id).header(WebAlone.Web.GROUPS, "fellestjeneste"));

        sender.andExpect(jsonPath("$.signers[0].reason").value("Lønnen er feil"));
        jointService.andExpect(jsonPath("$.signers[0].reason").doesNotExist());
    }
}
