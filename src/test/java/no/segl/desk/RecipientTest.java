package no.segl.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.RegisteredName;
import no.segl.signingjob.identity.RegisteredPerson;
import no.segl.signingjob.identity.RegisteredPerson.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Finding a signer in the population register, with the script and without. */
@WebAlone
class RecipientTest {

    private static final String NEW = "/desk/jobs/new";
    private static final String INGRID = "17912099997";
    private static final String IVAR = "17912090140";
    private static final String ASLAUG = "12854110142";
    private static final LocalDate BORN = LocalDate.of(2020, 11, 17);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Lifecycle life;

    private MockMvc http;

    @BeforeEach
    void register() {
        http = MockMvcBuilders.webAppContextSetup(application).build();
        life.register(
                person(INGRID, "Ingrid", Status.RESIDENT, false),
                person(IVAR, "Ivar", Status.EMIGRATED, true),
                person(ASLAUG, "Aslaug", Status.DEAD, false));
    }

    @AfterEach
    void askNoRegister() {
        life.askNoPopulationRegister();
    }

    private static RegisteredPerson person(String number, String given, Status status, boolean addressProtected) {
        return new RegisteredPerson(
                new NationalId(number), new RegisteredName(given, "", "Solbakken"), BORN, status, addressProtected);
    }

    @Test
    void aNumberBringsTheName() throws Exception {
        String found = asked("find-0", INGRID, "", "");

        assertThat(found)
                .contains("data-name=\"Ingrid Solbakken\"", "data-number=\"" + INGRID + "\"")
                .contains("født 17. november 2020", "179120*****", "Navnet er hentet fra folkeregisteret")
                .doesNotContain("wrong", "warning", "??");
    }

    @Test
    void aNameThatGoesWithTheNumberIsLeftAsItWasTyped() throws Exception {
        assertThat(asked("find-0", INGRID, "I. Solbakken", "")).contains("data-name=\"I. Solbakken\"", "hører sammen");
    }

    @Test
    void aNumberOfSomebodyElseIsSaidAndTheTypedNameStaysUntilStaffDecide() throws Exception {
        assertThat(asked("find-0", INGRID, "Kari Nordmann", ""))
                .contains("data-name=\"Kari Nordmann\"", "tilhører en annen", "Ingrid Solbakken", "value=\"name-0\"");
        assertThat(asked("name-0", INGRID, "Kari Nordmann", "")).contains("data-name=\"Ingrid Solbakken\"");
    }

    @Test
    void aNameAndABirthDateBringPeopleToChooseAmong() throws Exception {
        String found = asked("find-0", "", "Solbakken", "2020-11-17");

        assertThat(found)
                .contains("3 personer passer", "Ingrid Solbakken", "Ivar Solbakken", "Utvandret", "Sperret adresse")
                .contains("value=\"choose-0-" + IVAR + "\"", "179120*****", "data-name=\"Solbakken\"");
        assertThat(asked("choose-0-" + IVAR, "", "Solbakken", "2020-11-17"))
                .contains("data-name=\"Ivar Solbakken\"", "data-number=\"" + IVAR + "\"")
                .contains("vanskelig å nå", "Vær varsom");
    }

    @Test
    void oneWhoIsDeadIsShownAsDead() throws Exception {
        assertThat(asked("find-0", ASLAUG, "", "")).contains("Død", "kan ikke være undertegner", "notice wrong");
    }

    @Test
    void whatCannotBeFoundIsSaidQuietly() throws Exception {
        assertThat(asked("find-0", "29822099635", "", "")).contains("finner ingen");
        assertThat(asked("find-0", "", "Solbakken", "17.11.2020")).contains("både navn og fødselsdato");
        assertThat(asked("find-0", "197010632391", "Sixten", "")).contains("Bare norske");
        assertThat(asked("find-7", INGRID, "", "")).doesNotContain("Solbakken", "notice");
        assertThat(asked("nonsense", INGRID, "", "")).doesNotContain("Solbakken", "notice");
    }

    @Test
    void withoutAScriptTheSameButtonFillsInTheForm() throws Exception {
        String page = sent(form("find-1"));

        assertThat(page)
                .contains("id=\"signers-1-name\" name=\"signers.name\" value=\"Ivar Solbakken\"")
                .contains("id=\"signers-0-name\" name=\"signers.name\" value=\"Kari Nordmann\"")
                .contains("value=\"Arbeidsavtale\"", "autofocus=\"autofocus\"");
    }

    @Test
    void aFormThatIsSentWithAnothersNameShowsStaffWhoseNumberItIs() throws Exception {
        String page = sent(form("send"));

        assertThat(page)
                .contains("href=\"#signers-0-name\"", "Navnet er ikke det som folkeregisteret har")
                .contains("Ingrid Solbakken", "value=\"name-0\"");
    }

    @Test
    void whereNoRegisterIsAskedTheFormIsAsItWas() throws Exception {
        life.askNoPopulationRegister();

        assertThat(sent(get(NEW))).doesNotContain("data-find", "recipient.js").contains("signers-0-nationalId");
        assertThat(asked("find-0", INGRID, "", "")).doesNotContain("Ingrid");
    }

    @Test
    void whoMakesNoJobsFindsNobody() throws Exception {
        String answer = sent(post(NEW + "/person")
                .param("do", "find-0")
                .param("signers.nationalId", INGRID)
                .header(WebAlone.Web.GROUPS, "fellestjeneste"));

        assertThat(answer).doesNotContain("Ingrid");
    }

    private static RequestBuilder form(String action) {
        var form = multipart(NEW);
        form.file(new MockMultipartFile("document", "a.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8)))
                .param("request", UUID.randomUUID().toString())
                .param("kind", "journal-post")
                .param("title", "Arbeidsavtale")
                .param("do", action)
                .param("sender.unit", "Personal")
                .param("sender.contact", "personal@segl.example")
                .param("signers.nationalId", INGRID, IVAR)
                .param("signers.name", "Kari Nordmann", "");
        return form;
    }

    /** As the script asks. */
    private String asked(String action, String number, String name, String birthDate) throws Exception {
        return sent(post(NEW + "/person")
                .param("do", action)
                .param("signers.nationalId", number)
                .param("signers.name", name)
                .param("signers.birthDate", birthDate));
    }

    private String sent(RequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse().getContentAsString(UTF_8);
    }
}
