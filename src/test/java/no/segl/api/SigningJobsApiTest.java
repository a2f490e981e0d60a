package no.segl.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import no.segl.WebAlone;
import no.segl.signingjob.InMemoryDomain.Lifecycle;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@WebAlone
class SigningJobsApiTest {

    private static final String JOBS = "/api/signing-jobs";
    private static final byte[] PDF = "%PDF-1.7".getBytes(UTF_8);
    private static final String JOB = """
            {"kind": "journal-post", "title": "Arbeidsavtale", "sensitiveTitle": "Vikariat", "shielded": true,
             "language": "nb", "remindBefore": "P1D",
             "sender": {"unit": "Personal", "contact": "personal@segl.example"},
             "signers": [
               {"nationalId": "17912099997", "name": "Prøve Person", "role": "arbeidstaker"},
               {"nationalId": "189001019802", "name": "Prov Person", "capacity": "SELF", "group": 2, "mobile": "+46701234567"}]}
            """;

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
    @ValueSource(strings = {"", "{", "[]", "null", "{} {}", "{\"title\": 1, \"title\": 2}"})
    void whatIsNoJsonObjectIsRefused(String json) throws Exception {
        ResultActions answer = http.perform(asking(json, PDF));

        answer.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[0].code").value("json.malformed"))
                .andExpect(jsonPath("$.violations[0].field").value("job"));
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
        var empty = http.perform(put(contact).content("{}"));
        var nobody = http.perform(put(contact.replace(signer, "7")).content("{\"mobile\": \"40000000\"}"));

        corrected.andExpect(status().isOk());
        faulty.andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.violations[*].field", containsInAnyOrder("fax")));
        empty.andExpect(jsonPath("$.violations[0].code").value("contact.missing"));
        nobody.andExpect(status().isNotFound());
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

    private static MockMultipartHttpServletRequestBuilder asking(String job, byte[] pdf) {
        return multipart(JOBS).part(new MockPart("job", job.getBytes(UTF_8)), new MockPart("document", "a.pdf", pdf));
    }

    private static org.springframework.test.web.servlet.RequestBuilder acting(String id, String action, String body) {
        return post(JOBS + "/" + id + "/" + action)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(UTF_8);
    }

    private static String id(ResultActions answer) throws Exception {
        return JsonPath.read(text(answer), "$.id");
    }
}
