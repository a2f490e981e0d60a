package no.segl.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.LinkedMultiValueMap;

@SeglTest
class OpenApiTest {

    @Autowired
    private TestRestTemplate http;

    @Test
    void theContractIsServedWithItsLoginAndItsProblems() {
        String description = description();

        Map<String, Object> paths = JsonPath.read(description, "$.paths");
        Set<String> schemas = JsonPath.<Map<String, Object>>read(description, "$.components.schemas")
                .keySet();
        assertThat(paths)
                .containsKeys(
                        "/api/signing-jobs",
                        "/api/signing-jobs/{id}/events",
                        "/api/archive/cases/{year}/{sequence}",
                        "/api/archive/documents/{id}/checkout");
        assertThat(paths.keySet()).allMatch(path -> path.startsWith("/api/"));
        assertThat(schemas).contains("Problem", "Violation");
        assertThat(
                        JsonPath.<String>read(
                                description,
                                "$.paths['/api/archive/cases'].post.responses.default.content['application/problem+json'].schema['$ref']"))
                .isEqualTo("#/components/schemas/Problem");
        assertThat(JsonPath.<String>read(description, "$.components.securitySchemes.basic.scheme"))
                .isEqualTo("basic");
    }

    @Test
    void everyAddressOfTheContractStandsThereAndSaysWhatItIsFor() {
        Map<String, Map<String, Map<String, Object>>> paths = JsonPath.read(description(), "$.paths");

        assertThat(paths.entrySet().stream()
                        .flatMap(path -> path.getValue().keySet().stream()
                                .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey())))
                .contains(
                        "POST /api/signing-jobs",
                        "GET /api/signing-jobs",
                        "POST /api/signing-jobs/batch",
                        "GET /api/signing-jobs/{id}",
                        "GET /api/signing-jobs/{id}/document",
                        "GET /api/signing-jobs/{id}/events",
                        "POST /api/signing-jobs/{id}/recall",
                        "POST /api/signing-jobs/{id}/void",
                        "POST /api/signing-jobs/{id}/deadline",
                        "PUT /api/signing-jobs/{id}/signers/{signerId}/contact",
                        "POST /api/archive/cases",
                        "GET /api/archive/cases/{year}/{sequence}",
                        "POST /api/archive/cases/{year}/{sequence}/journal-entries",
                        "POST /api/archive/journal-entries/{id}/documents",
                        "PUT /api/archive/documents/{id}/checkout",
                        "DELETE /api/archive/documents/{id}/checkout",
                        "POST /api/verify");
        assertThat(paths.values())
                .allSatisfy(methods -> assertThat(methods.values())
                        .allSatisfy(operation ->
                                assertThat((String) operation.get("summary")).isNotBlank()));
    }

    @Test
    void aJobIsAnsweredWithTheMeetingItWasAskedForWith() {
        Map<String, Object> schemas = JsonPath.read(description(), "$.components.schemas");

        assertThat(JsonPath.<Map<String, Object>>read(schemas, "$.MeetingAnswer.properties"))
                .containsOnlyKeys(JsonPath.<Map<String, Object>>read(schemas, "$.NewMeeting.properties")
                        .keySet());
    }

    @Test
    void onlyTheOpenCheckNeedsNoLogin() {
        assertThat(JsonPath.<List<Object>>read(description(), "$.paths['/api/verify'].post.security"))
                .isEmpty();
        assertThat(JsonPath.<List<Object>>read(description(), "$.paths.*.*.security[*]"))
                .isEmpty();
        assertThat(JsonPath.<List<Object>>read(description(), "$.security")).hasSize(2);
    }

    @Test
    void theCodesOfRefusalsArePublished() {
        List<String> codes =
                JsonPath.read(description(), "$.components.schemas.Violation.properties.code['x-extensible-enum']");

        assertThat(codes)
                .contains(
                        "nationalId.wrong",
                        "signers.tooMany",
                        "document.encrypted",
                        "kind.notOffered",
                        "json.malformed")
                .doesNotContain("missing", "unknown");
    }

    @Test
    void theExampleOfANewJobIsTaken() {
        Map<String, Object> example = JsonPath.read(description(), "$.components.schemas.NewJob.example");
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("job", example);
        parts.add("document", new ClassPathResource("pdf/contract-word.pdf"));

        var answer = http.withBasicAuth("fagsystem", "demo").postForEntity("/api/signing-jobs", parts, String.class);

        assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(201);
    }

    private String description() {
        return http.withBasicAuth("fagsystem", "demo").getForObject("/v3/api-docs", String.class);
    }
}
