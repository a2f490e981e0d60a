package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import no.segl.WebAlone;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signers of a new job who cannot be reached digitally are shown before anything is sent. */
@WebAlone
class NewJobContactTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    private static final NationalId RESERVED = new NationalId("20914695016");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    @Autowired
    private StaffJobs jobs;

    private MockMvc http;
    private int jobsBefore;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
        jobsBefore = life.jobs();
    }

    @Test
    void oneWhoIsReservedIsShownBeforeAnythingIsSentAndOnceIsEnough() throws Exception {
        life.know(RESERVED, new Registration(true, true, ContactDetails.NONE, null));

        ResultActions warned = http.perform(SentForm.inOrder()
                .file(SentForm.PDF)
                .param("signers.nationalId", RESERVED.value())
                .param("signers.name", "Prøve Tre"));
        String page = SentForm.text(warned);

        warned.andExpect(status().isOk());
        assertThat(page)
                .contains("Noen kan ikke nås digitalt", "href=\"#signers-2\"", "Dokumentet må sendes på papir.")
                .contains("avtale.pdf (1 kB) er tatt vare på");
        assertThat(life.jobs()).isEqualTo(jobsBefore);
        http.perform(SentForm.inOrder()
                        .param("upload", SentForm.hidden("upload", page))
                        .param("seen", SentForm.hidden("seen", page))
                        .param("signers.nationalId", RESERVED.value())
                        .param("signers.name", "Prøve Tre"))
                .andExpect(redirectedUrlPattern("/desk/jobs/*?created"));
    }

    @Test
    void theJobGoesOnPaperAtOnceAndNobodyIsTold() throws Exception {
        life.know(RESERVED, new Registration(true, true, ContactDetails.NONE, null));
        String request = UUID.randomUUID().toString();

        ResultActions answer =
                http.perform(SentForm.inOrder(request).file(SentForm.PDF).param("do", "paper"));
        ResultActions again =
                http.perform(SentForm.inOrder(request).file(SentForm.PDF).param("do", "paper"));
        ResultActions sent = http.perform(SentForm.inOrder(request).file(SentForm.PDF));

        answer.andExpect(redirectedUrlPattern("/desk/jobs/*?done=paper"));
        assertThat(made(answer).status()).isEqualTo(JobStatus.ON_PAPER);
        assertThat(life.jobs()).isEqualTo(jobsBefore + 1);
        assertThat(SentForm.location(again)).isEqualTo(SentForm.location(answer));
        sent.andExpect(status().isUnprocessableEntity());
        http.perform(get(SentForm.location(answer).replaceFirst("\\?.*", "")).param("done", "paper"))
                .andExpect(content().string(containsString("går på papir")))
                .andExpect(content().string(containsString("På papir")));
    }

    @Test
    void whileOneTypesAScriptAsksAboutOneSigner() throws Exception {
        life.know(RESERVED, Registration.UNKNOWN);

        ResultActions warned =
                http.perform(post(SentForm.NEW + "/contact").param("signers.nationalId", RESERVED.value()));
        ResultActions reached = http.perform(post(SentForm.NEW + "/contact")
                .param("signers.nationalId", RESERVED.value())
                .param("signers.email", "borghild@segl.example"));
        ResultActions others = http.perform(post(SentForm.NEW + "/contact")
                .param("signers.nationalId", RESERVED.value())
                .header(WebAlone.Web.GROUPS, "fellestjeneste"));

        warned.andExpect(content().string(containsString("ingen e-post eller mobil")))
                .andExpect(content().string(containsString("norge.no")));
        reached.andExpect(content().string(not(containsString("warning"))));
        others.andExpect(content().string(not(containsString("warning"))));
    }

    @Test
    void ofAContractAllIsSaidThatWouldStopIt() throws Exception {
        ResultActions warned = http.perform(post(SentForm.NEW + "/contact")
                .param("kind", "apprenticeship")
                .param("signers.nationalId", RESERVED.value())
                .param("signers.role", "companyContact")
                .param("signers.email", "post@firma.example"));

        warned.andExpect(content().string(containsString("fellespostkasse")))
                .andExpect(content().string(containsString("Rett det her")));
    }

    @Test
    void ofAContractItIsSaidBesideEachRowWhatOneHasBecauseOfAnother() throws Exception {
        String answer = SentForm.text(http.perform(post(SentForm.NEW + "/contact")
                .param("kind", "apprenticeship")
                .param("signers.nationalId", "17912099997", "", "29822099635")
                .param("signers.role", "companyContact", "", "dailyLeader")
                .param("signers.email", "kari@firma.example", "", "kari@firma.example")));

        assertThat(answer.split("data-contact", -1)).hasSize(4).satisfies(rows -> {
            assertThat(rows[1]).contains("samme e-postadresse", "data-field=\"email\"");
            assertThat(rows[2]).doesNotContain("warning");
            assertThat(rows[3]).contains("samme e-postadresse");
        });
    }

    private SigningJob made(ResultActions answer) {
        String id = SentForm.location(answer).replaceAll(".*/|\\?.*", "");
        return jobs.find(SigningJobId.of(id), CASE_HANDLER);
    }
}
