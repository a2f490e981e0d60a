package no.segl.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.segl.api.JobRequests.JOB;
import static no.segl.api.JobRequests.PDF;
import static no.segl.api.JobRequests.asking;
import static no.segl.api.JobRequests.id;
import static no.segl.api.JobRequests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.SigningJobId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The same request twice: a case system that got no answer asks again. */
@WebAlone
class RepeatedRequestsTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    private MockMvc http;
    private int jobsBefore;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
        jobsBefore = life.jobs();
    }

    @Test
    void theSameKeyAndBodyGetTheFirstAnswerAgain() throws Exception {
        ResultActions first = http.perform(asking(JOB, PDF).header("Idempotency-Key", "one"));
        life.dispatch(SigningJobId.of(id(first)));

        ResultActions again = http.perform(asking(JOB, PDF).header("Idempotency-Key", "one"));

        again.andExpect(status().isCreated())
                .andExpect(header().string(
                                "Location", first.andReturn().getResponse().getHeader("Location")));
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(life.jobs()).isEqualTo(jobsBefore + 1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() throws Exception {
        http.perform(asking(JOB, PDF).header("Idempotency-Key", "two"));

        var anotherJob = http.perform(asking(JOB + " ", PDF).header("Idempotency-Key", "two"));
        var anotherFile = http.perform(asking(JOB, "%PDF-2.0".getBytes(UTF_8)).header("Idempotency-Key", "two"));

        for (ResultActions answer : List.of(anotherJob, anotherFile)) {
            answer.andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.violations[0].code").value("idempotencyKey.reused"));
        }
        assertThat(life.jobs()).isEqualTo(jobsBefore + 1);
    }

    @Test
    void whatWasRefusedMayComeAgainMendedWithTheSameKey() throws Exception {
        http.perform(asking("{}", PDF).header("Idempotency-Key", "three"));

        ResultActions mended = http.perform(asking(JOB, PDF).header("Idempotency-Key", "three"));

        mended.andExpect(status().isCreated());
    }
}
