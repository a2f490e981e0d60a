package no.segl.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.Refused;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Violation;
import no.segl.signingjob.WrongState;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;

@ExtendWith(OutputCaptureExtension.class)
class ApiProblemsTest {

    private final FailingApi failing = new FailingApi();
    private final MockMvc web = failing.web();

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws Exception {
        failing.with = new Refused(List.of(
                Violation.of("title.tooLong", "title", 255),
                new Violation("start.caseClosed", "", "Saken er avsluttet.", List.of()),
                Violation.of("variant.unknown", "signers[1].nationalId", "P, A")));

        web.perform(get("/api/anything").locale(Locale.forLanguageTag("nb")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().json("""
                        {"type":"urn:segl:problem:refused","title":"Forespørselen er avvist","status":422,
                         "detail":"Rett det som står under, og send på nytt. Ingenting er endret.","instance":"/api/anything",
                         "violations":[
                          {"code":"title.tooLong","field":"title","message":"Tittelen er for lang. Den kan ha høyst 255 tegn."},
                          {"code":"start.caseClosed","field":"","message":"Saken er avsluttet."},
                          {"code":"variant.unknown","field":"signers[1].nationalId","message":"Variantformatet finnes ikke. Velg en av P, A."}]}
                        """, JsonCompareMode.STRICT));
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Saksnummeret er allerede i bruk.",
        "nn, Saksnummeret er allerede i bruk.",
        "sv, Ärendenumret används redan.",
        "en, The case number is already in use.",
        "de, Saksnummeret er allerede i bruk."
    })
    void itIsToldInTheCallersLanguageOrElseInBokmal(String language, String told) throws Exception {
        failing.with = new Refused(Violation.of("caseNumber.taken", "caseNumber"));

        web.perform(get("/api/anything").header("Accept-Language", language).locale(Locale.forLanguageTag(language)))
                .andExpect(jsonPath("$.violations[0].message").value(told));
    }

    @Test
    void aCodeWithoutATextOfItsOwnIsStillToldInWords() throws Exception {
        failing.with = new Refused(
                List.of(Violation.of("journalDate.missing", "journalDate"), Violation.of("newRule", "title")));

        web.perform(get("/api/anything").locale(Locale.forLanguageTag("nb")))
                .andExpect(jsonPath("$.violations[0].message").value("Dette mangler."))
                .andExpect(jsonPath("$.violations[1].message").value("Dette kan ikke godtas."));
    }

    @Test
    void aFileThatIsTooLargeAndNothingElseHasAStatusOfItsOwn() throws Exception {
        failing.with = new Refused(Violation.of("document.tooLarge", "document", 10));

        web.perform(get("/api/anything"))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.violations[0].code").value("document.tooLarge"));
    }

    @Test
    void aWrongStateSaysWhatCannotBeDone() throws Exception {
        failing.with = new ArchiveConflict("check-out", new DocumentId("1"));

        web.perform(get("/api/anything").locale(Locale.forLanguageTag("sv")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Dokumentet är utcheckat av någon annan."))
                .andExpect(jsonPath("$.violations").doesNotExist());
    }

    @Test
    void anActionWithoutATextOfItsOwnIsStillAConflictInWords() throws Exception {
        failing.with = new WrongState("dance", JobStatus.COMPLETED);

        web.perform(get("/api/anything").locale(Locale.forLanguageTag("nb")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value("Dette kan ikke gjøres nå. Ingenting er endret."));
    }

    @Test
    void anUnknownJobIsNotFound() throws Exception {
        failing.with = new NoSuchJob(new SigningJobId(UUID.randomUUID()));

        web.perform(get("/api/anything")).andExpect(status().isNotFound());
    }

    @Test
    void anUnknownFaultGivesAReferenceToTheLogAndNeitherSaysWhatItHeld(CapturedOutput log) throws Exception {
        failing.with = new IllegalStateException("Kari Nordmann", new IllegalArgumentException("17912099997"));

        String answer = web.perform(get("/api/anything"))
                .andExpect(status().isInternalServerError())
                .andReturn()
                .getResponse()
                .getContentAsString();

        String reference = JsonPath.read(answer, "$.reference");
        assertThat(log.getAll())
                .contains("fault " + reference + " at GET /api/anything")
                .contains("java.lang.IllegalStateException")
                .contains("Caused by: java.lang.IllegalArgumentException")
                .contains("at no.segl.api.ApiProblemsTest");
        assertThat(log.getAll() + answer).doesNotContain("Kari").doesNotContain("17912099997");
    }

    @Test
    void aMethodThatIsNotThereSaysWhichIs() throws Exception {
        web.perform(post("/api/anything"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void whoMayDoWhatIsLeftToTheLogin() {
        failing.with = new AccessDeniedException("not yours");

        assertThatThrownBy(() -> web.perform(get("/api/anything"))).hasRootCause(failing.with);
    }

    @Test
    void pagesForPeopleAreLeftAlone() {
        failing.with = new IllegalStateException("page");

        assertThatThrownBy(() -> web.perform(get("/portal"))).hasRootCause(failing.with);
    }
}
