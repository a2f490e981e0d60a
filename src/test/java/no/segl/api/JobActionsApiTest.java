package no.segl.api;

import static no.segl.api.JobRequests.JOB;
import static no.segl.api.JobRequests.JOBS;
import static no.segl.api.JobRequests.PDF;
import static no.segl.api.JobRequests.acting;
import static no.segl.api.JobRequests.asking;
import static no.segl.api.JobRequests.id;
import static no.segl.api.JobRequests.text;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.SigningJobId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the sender may do to a job that is on its way. */
@WebAlone
class JobActionsApiTest {

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

    @Test
    void aJobIsRecalledWithAReasonAndOnlyWhileItIsOut() throws Exception {
        String id = id(http.perform(asking(JOB, PDF)));

        var early = http.perform(acting(id, "recall", "{\"reason\": \"Feil vedlegg\"}"));
        life.dispatch(SigningJobId.of(id));
        var withoutReason = http.perform(acting(id, "recall", "{}"));
        var recalled = http.perform(acting(id, "recall", "{\"reason\": \"Feil vedlegg\"}"));

        early.andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        withoutReason
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].code").value("reason.missing"));
        recalled.andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("RECALLED"))
                .andExpect(jsonPath("$.signers[0].status").value("CANCELLED"));
    }

    @Test
    void onlyWhatIsFinalisedIsMadeVoid() throws Exception {
        String id = id(http.perform(asking(JOB, PDF)));

        var answer = http.perform(acting(id, "void", "{\"reason\": \"Feil vedlegg\"}"));

        answer.andExpect(status().isConflict());
    }

    @Test
    void theDeadlineOfARunningJobIsMoved() throws Exception {
        String id = id(http.perform(asking(JOB, PDF)));
        life.dispatch(SigningJobId.of(id));
        String far = java.time.Instant.now()
                .plusSeconds(1_000_000)
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();

        var malformed = http.perform(acting(id, "deadline", "{\"deadline\": {}}"));
        var past = http.perform(acting(id, "deadline", "{\"deadline\": \"2020-01-01T00:00:00Z\"}"));
        var moved = http.perform(acting(id, "deadline", "{\"deadline\": \"" + far + "\"}"));

        malformed.andExpect(jsonPath("$.violations[0].code").value("deadline.malformed"));
        past.andExpect(jsonPath("$.violations[0].code").value("deadline.past"));
        moved.andExpect(status().isOk())
                .andExpect(jsonPath("$.deadline").value(far))
                .andExpect(jsonPath("$.remindAt").isNotEmpty());
    }

    @Test
    void aSignersContactIsCorrected() throws Exception {
        ResultActions made = http.perform(asking(JOB, PDF));
        String signer = JsonPath.read(text(made), "$.signers[0].id");
        String contact = JOBS + "/" + id(made) + "/signers/" + signer + "/contact";

        var corrected = http.perform(put(contact).content("{\"email\": \"ny@segl.example\"}"));
        var faulty = http.perform(put(contact).content("{\"email\": \"ny\", \"mobile\": \"1\", \"fax\": \"2\"}"));
        var twice = http.perform(put(contact).content("{\"email\": \"ny@segl.example\", \"email\": \"\"}"));
        var empty = http.perform(put(contact).content("{}"));
        var nobody = http.perform(put(contact.replace(signer, "7")).content("{\"mobile\": \"40000000\"}"));

        corrected.andExpect(status().isOk());
        faulty.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[*].field", containsInAnyOrder("email", "mobile", "fax")));
        twice.andExpect(jsonPath("$.violations[0].code").value("field.twice"))
                .andExpect(jsonPath("$.violations[0].field").value("email"));
        empty.andExpect(jsonPath("$.violations[0].code").value("contact.missing"));
        nobody.andExpect(status().isNotFound());
    }
}
