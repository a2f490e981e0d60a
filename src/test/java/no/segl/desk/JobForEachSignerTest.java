package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@WebAlone
class JobForEachSignerTest {

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
    void aJobForEachSignerIsOfferedWhereThereAreSeveralAndTheReceiptListsAll() throws Exception {
        String request = UUID.randomUUID().toString();

        ResultActions answer =
                http.perform(SentForm.inOrder(request).file(SentForm.PDF).param("each", "yes"));
        ResultActions again =
                http.perform(SentForm.inOrder(request).file(SentForm.PDF).param("each", "yes"));
        ResultActions asOne = http.perform(SentForm.inOrder(request).file(SentForm.PDF));

        assertThat(life.jobs()).isEqualTo(jobsBefore + 2);
        assertThat(SentForm.location(again))
                .isEqualTo(SentForm.location(answer))
                .startsWith("/desk/jobs/receipt?job=");
        asOne.andExpect(status().isUnprocessableEntity());
        String receipt = SentForm.text(http.perform(get(SentForm.location(answer))));
        assertThat(receipt).contains("2 oppdrag er opprettet", "Nordmann, Prøve", "Prøve Leder", "SHA-256");
        http.perform(get(SentForm.location(answer)).header(WebAlone.Web.GROUPS, "sekreterare"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theChoiceOfAJobForEachStandsWithItsReasonAndIsKeptWhenThereAreFaults() throws Exception {
        String alone = SentForm.text(http.perform(get(SentForm.NEW)));
        String faulty = SentForm.text(http.perform(SentForm.inOrder().param("each", "yes")));

        assertThat(alone).containsPattern("id=\"for-each\"[^>]* hidden=");
        assertThat(faulty)
                .doesNotContainPattern("id=\"for-each\"[^>]* hidden=")
                .containsPattern("name=\"each\"[^>]* checked")
                .contains("Alle må signere innen fristen, ellers er signeringen ugyldig.");
    }
}
