package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import no.segl.WebAlone;
import no.segl.signingjob.CorrectContact;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.RequestOnce;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a job's page says of a signer who cannot be reached, and what it lets staff do about it. */
@WebAlone
class UnreachedSignerTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    private static final NationalId PERSON = new NationalId("20914695016");
    private static final Registration RESERVED = new Registration(true, true, ContactDetails.NONE, null);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    @Autowired
    private RequestOnce requests;

    @Autowired
    private StaffJobs jobs;

    private MockMvc http;
    private SigningJobId id;
    private String page;

    @BeforeEach
    void begin() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.findFaultInPdf();
        life.know(PERSON, new Registration(true, false, new ContactDetails("tre@segl.example", null), null));
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
                List.of(new NewSigner(PERSON.value(), "Prøve Tre", null, null, null, null, null)));
        id = requests.request(
                        new RequestOnce.Request(null, "", wanted, List.of(), "%PDF-1.7".getBytes(UTF_8)),
                        CASE_HANDLER,
                        job -> "")
                .job();
        page = "/desk/jobs/" + id;
    }

    @Test
    void oneWhoIsReservedIsForPaperAndStaysSoWhateverAddressIsSent() throws Exception {
        life.know(PERSON, RESERVED);
        life.lookUpContacts(id);

        String shown = text(get(page));
        ResultActions refused = http.perform(contact(edition(), "tre@segl.example"));

        assertThat(shown)
                .contains("En undertegner er reservert mot digital post", "data-test=\"task\"")
                .doesNotContain("/contact\"", "??");
        assertThat(refused.andReturn().getResponse().getStatus()).isEqualTo(409);
        assertThat(SentForm.text(refused)).contains("ingen adresse endrer det");
        assertThat(jobs.find(id, CASE_HANDLER).signers().get(0).status()).isEqualTo(SignerStatus.RESERVED);
    }

    @Test
    void whileOneCannotBeReachedThePageSaysThatSomethingIsToBeDone() throws Exception {
        life.know(PERSON, Registration.UNKNOWN);
        life.dispatch(id);

        assertThat(text(get(page)))
                .contains("En undertegner kan ikke nås. Rett e-post eller mobil", "data-test=\"task\"", "/contact\"")
                .doesNotContain("Du trenger ikke gjøre noe", "??");

        http.perform(contact(edition(), "tre@segl.example"));
        assertThat(text(get(page))).contains("Du trenger ikke gjøre noe");
    }

    @Test
    void beforeAnythingIsSentNobodyIsPromisedANoticeAtOnceButShownTheTask() throws Exception {
        life.know(PERSON, Registration.UNKNOWN);
        life.lookUpContacts(id);

        assertThat(text(get(page)))
                .contains("velg så i oppgaven å prøve igjen", "Ingenting er sendt ennå: personen får varsel når")
                .doesNotContain("varsel med det samme", "??");

        http.perform(contact(edition(), "tre@segl.example"));
        assertThat(text(get(page).param("done", "contact")))
                .contains("Velg i oppgaven å prøve igjen, så går dokumentet ut.", "data-test=\"go-on\"");
    }

    @Test
    void whatAColleagueHasCorrectedMeanwhileIsShownAndNotOverwrittenUnseen() throws Exception {
        life.dispatch(id);
        String opened = SentForm.hidden("edition", text(get(page)));
        http.perform(contact(opened, "kollegas@segl.example"));

        ResultActions mine = http.perform(contact(opened, "min@segl.example"));
        String told = SentForm.text(mine);

        assertThat(mine.andReturn().getResponse().getStatus()).isEqualTo(409);
        assertThat(told)
                .contains("rettet et annet sted mens du skrev", "<strong>kollegas@segl.example</strong>")
                .contains("value=\"min@segl.example\"")
                .doesNotContain("??");
        assertThat(email()).isEqualTo("kollegas@segl.example");
        assertThat(http.perform(contact(opened, "kollegas@segl.example"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        http.perform(contact(SentForm.hidden("edition", told), "min@segl.example"));
        assertThat(email()).isEqualTo("min@segl.example");
    }

    private String edition() {
        return CorrectContact.editionOf(jobs.find(id, CASE_HANDLER).signers().get(0));
    }

    private @Nullable String email() {
        return jobs.find(id, CASE_HANDLER).signers().get(0).contact().email();
    }

    private MockHttpServletRequestBuilder contact(String edition, String email) {
        return post(page + "/signers/"
                        + jobs.find(id, CASE_HANDLER).signers().get(0).id() + "/contact")
                .param("edition", edition)
                .param("email", email);
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return SentForm.text(http.perform(request));
    }
}
