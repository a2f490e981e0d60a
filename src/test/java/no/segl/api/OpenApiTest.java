package no.segl.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import java.util.Set;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@SeglTest
class OpenApiTest {

    @Autowired
    private TestRestTemplate http;

    @Test
    void theContractIsServedWithItsLoginAndItsProblems() {
        String description = http.withBasicAuth("fagsystem", "demo").getForObject("/v3/api-docs", String.class);

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
}
