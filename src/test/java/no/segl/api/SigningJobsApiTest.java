package no.segl.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.segl.api.JobRequests.JOB;
import static no.segl.api.JobRequests.JOBS;
import static no.segl.api.JobRequests.PDF;
import static no.segl.api.JobRequests.asking;
import static no.segl.api.JobRequests.id;
import static no.segl.api.JobRequests.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Locale;
import no.segl.WebAlone;
import no.segl.signingjob.Lifecycle;
import no.segl.signingjob.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@WebAlone
class SigningJobsApiTest {

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
    void aJobIsAnsweredAsTheContractHasIt() throws Exception {
        ResultActions answer = http.perform(asking(JOB, PDF));

        answer.andExpect(status().isCreated())
                .andExpect(jsonPath("$.kind").value("journal-post"))
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.round").value(1))
                .andExpect(jsonPath("$.deadline").value(nullValue()))
                .andExpect(jsonPath("$.remindAt").value(nullValue()))
                .andExpect(jsonPath("$.title").value("Arbeidsavtale"))
                .andExpect(jsonPath("$.reference").isNotEmpty())
                .andExpect(jsonPath("$.caseNumber").isNotEmpty())
                .andExpect(jsonPath("$.signers[0].nationalId").value("179120*****"))
                .andExpect(jsonPath("$.signers[1].nationalId").value("18900101****"))
                .andExpect(jsonPath("$.signers[0].role").value("arbeidstaker"))
                .andExpect(jsonPath("$.signers[0].status").value("WAITING"))
                .andExpect(jsonPath("$.signers[0].signedAt").doesNotExist())
                .andExpect(jsonPath("$.receipt.receivedSha256").isNotEmpty())
                .andExpect(jsonPath("$.receipt.acceptedSha256").isNotEmpty())
                .andExpect(jsonPath("$.receipt.createdAt").isNotEmpty())
                .andExpect(header().string("Location", endsWith(JOBS + "/" + id(answer))));
        assertThat(text(answer)).doesNotContain("17912099997").doesNotContain("189001019802");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/json", "application/octet-stream", "text/plain"})
    void theJobMayCarryAnyContentTypeOrNone(String type) throws Exception {
        MockPart job = new MockPart("job", JOB.getBytes(UTF_8));
        if (!type.isEmpty()) {
            job.getHeaders().setContentType(MediaType.valueOf(type));
        }

        ResultActions answer = http.perform(multipart(JOBS).part(job, new MockPart("document", "a.pdf", PDF)));

        answer.andExpect(status().isCreated());
    }

    @Test
    void everyFaultIsNamedAtOnceAndNothingIsMade() throws Exception {
        String faulty = """
                {"kind": "letter", "titel": "Avtale", "sensitiveTitle": 7, "shielded": "yes", "language": "fi",
                 "deadline": "tomorrow", "remindBefore": "soon", "caseNumber": "123", "sender": {"unit": " "},
                 "signers": [
                   {"nationalId": "17912099996", "name": "Prøve\\nPerson", "group": "first", "email": "nobody"},
                   {"name": "Prøve Person", "capacity": "BOSS", "mobile": "12"}, 3]}
                """;
        life.findFaultInPdf(Violation.of("document.encrypted", "document"));

        ResultActions answer = http.perform(asking(faulty, PDF));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        List<String> faults = JsonPath.<List<java.util.Map<String, String>>>read(text(answer), "$.violations").stream()
                .map(fault -> fault.get("code") + " " + fault.get("field"))
                .toList();
        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "kind.unknown kind",
                        "field.unknown titel",
                        "title.missing title",
                        "field.notText sensitiveTitle",
                        "field.notFlag shielded",
                        "language.unknown language",
                        "deadline.malformed deadline",
                        "remindBefore.malformed remindBefore",
                        "caseNumber.wrong caseNumber",
                        "sender.unit.missing sender.unit",
                        "sender.contact.missing sender.contact",
                        "nationalId.wrong signers[0].nationalId",
                        "field.unprintable signers[0].name",
                        "group.wrong signers[0].group",
                        "email.wrong signers[0].email",
                        "nationalId.missing signers[1].nationalId",
                        "capacity.unknown signers[1].capacity",
                        "mobile.wrong signers[1].mobile",
                        "field.notObject signers[2]",
                        "nationalId.missing signers[2].nationalId",
                        "name.missing signers[2].name",
                        "document.encrypted document");
        assertThat(text(answer)).doesNotContain("17912099996").doesNotContain("Prøve");
        assertThat(life.jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void aRefusalIsSaidInTheCallersLanguage() throws Exception {
        var swedish = http.perform(asking("{}", PDF).header("Accept-Language", "sv"));
        var bokmal = http.perform(asking("{}", PDF));

        swedish.andExpect(jsonPath("$.violations[?(@.code=='title.missing')].message")
                .value("Titeln saknas. Skriv vad dokumentet heter."));
        bokmal.andExpect(jsonPath("$.violations[?(@.code=='title.missing')].message")
                .value("Tittelen mangler. Skriv hva dokumentet heter."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{} {}"})
    void whatIsNoJsonObjectIsRefused(String json) throws Exception {
        ResultActions answer = http.perform(asking(json, PDF));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].code").value("json.malformed"))
                .andExpect(jsonPath("$.violations[0].field").value("job"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": "a", "title": "b"}                            | title
            {"title": "a", "sender": {"unit": "b", "unit": "b"}}    | sender.unit
            {"signers": [{"name": "a"}, {"name": "a", "name": ""}]} | signers[1].name
            """)
    void aFieldThatStandsTwiceIsNamed(String json, String field) throws Exception {
        ResultActions answer = http.perform(asking(json, PDF));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[*].code").value("field.twice"))
                .andExpect(jsonPath("$.violations[*].field").value(field));
    }

    @Test
    void whoSendsInAnotherFormatOrAFieldTwiceReadsHowToMendIt() throws Exception {
        ResultActions wrongFormat = http.perform(
                post(JOBS).contentType(MediaType.APPLICATION_JSON).content("{}").locale(Locale.forLanguageTag("nb")));
        ResultActions twice =
                http.perform(asking("{\"title\": 1, \"title\": 2}", PDF).locale(Locale.forLanguageTag("nb")));

        wrongFormat
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.detail")
                        .value("Innholdet må sendes som multipart/form-data. Skriv det i Content-Type."));
        assertThat(text(twice)).contains("Feltet står to ganger. La det stå bare én gang.");
    }

    @Test
    void thereIsOneJobAndOneDocumentInARequest() throws Exception {
        MockPart job = new MockPart("job", JOB.getBytes(UTF_8));
        MockPart document = new MockPart("document", "a.pdf", PDF);

        var noJob = http.perform(multipart(JOBS).part(document));
        var noDocument = http.perform(multipart(JOBS).part(job));
        var twoDocuments = http.perform(multipart(JOBS).part(job, document, document));

        noJob.andExpect(jsonPath("$.violations[*].code", containsInAnyOrder("job.missing")));
        noDocument.andExpect(jsonPath("$.violations[*].code", containsInAnyOrder("document.missing")));
        twoDocuments.andExpect(jsonPath("$.violations[*].code", containsInAnyOrder("document.tooMany")));
        assertThat(life.jobs()).isEqualTo(jobsBefore);
    }

    @Test
    void aFileThatIsTooLargeHasAStatusOfItsOwn() throws Exception {
        life.findFaultInPdf(Violation.of("document.tooLarge", "document", 10));

        ResultActions answer = http.perform(asking(JOB, PDF));

        answer.andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.violations[0].code").value("document.tooLarge"));
    }

    @Test
    void tenMaySignAndElevenMayNot() throws Exception {
        String eleven = JOB.replaceFirst(
                "\"signers\": \\[",
                "\"signers\": [" + "{\"nationalId\": \"29822099635\", \"name\": \"Prøve Person\"},".repeat(9));

        ResultActions answer = http.perform(asking(eleven, PDF));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[?(@.field=='signers')].code").value("signers.tooMany"))
                .andExpect(jsonPath("$.violations[?(@.code=='nationalId.twice')]", hasSize(8)));
    }
}
