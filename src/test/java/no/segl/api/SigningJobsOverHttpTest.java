package no.segl.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.segl.demo.SeglTest;
import no.segl.story.Http;
import no.segl.story.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only the whole application shows: logins, the database behind a key, the description, and a document in the archive. */
@SeglTest
class SigningJobsOverHttpTest {

    private static final String JOBS = "/api/signing-jobs";

    @LocalServerPort
    private int port;

    private Http caseSystem;

    @BeforeEach
    void begin() {
        caseSystem = new Http(port, "fagsystem");
    }

    @Test
    void ofManyEqualRequestsAtOnceOneMakesTheJob() throws IOException {
        Map<String, Object> job = Town.wanted("17912099997", "29822099635");
        job.put("title", "Avtale " + UUID.randomUUID());
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        byte[] pdf = pdf();

        List<Http.Answer> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> caseSystem.multipart(JOBS, Map.of("job", job, "document", pdf), key)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Http.Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.json())
                .containsOnly(answers.get(0).json());
        assertThat(found(String.valueOf(job.get("title")))).isEqualTo(1);
    }

    @Test
    void aRefusalLeavesNothingBehind() {
        Map<String, Object> job = Town.wanted("17912099996");
        job.put("title", "Avtale " + UUID.randomUUID());

        Http.Answer answer = caseSystem.multipart(
                JOBS,
                Map.of("job", job, "document", "no PDF at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("violations").findValuesAsText("code"))
                .containsExactlyInAnyOrder("nationalId.wrong", "document.notPdf");
        assertThat(found(String.valueOf(job.get("title")))).isZero();
    }

    @Test
    void aDocumentOfTheArchiveIsSignedAndWhatForbidsItIsSaidTogether() throws IOException {
        JsonNode file = caseSystem
                .post("/api/archive/cases", Map.of("title", "Personalmappe"))
                .ok()
                .json();
        String entries = "/api/archive/cases/" + file.get("caseNumber").asText() + "/journal-entries";
        String entry = caseSystem
                .post(entries, Map.of("type", "U", "title", "Arbeidsavtale"))
                .ok()
                .json()
                .get("id")
                .asText();
        String document = caseSystem
                .multipart("/api/archive/journal-entries/" + entry + "/documents", Map.of("document", pdf()), Map.of())
                .ok()
                .json()
                .get("id")
                .asText();
        Map<String, Object> job = Town.wanted("17912099997");
        job.put("documentId", document);

        caseSystem
                .put("/api/archive/documents/" + document + "/checkout", Map.of("by", "kollega"))
                .ok();
        Http.Answer checkedOut = caseSystem.multipart(JOBS, Map.of("job", job), Map.of());
        caseSystem.delete("/api/archive/documents/" + document + "/checkout").ok();
        Http.Answer accepted = caseSystem.multipart(JOBS, Map.of("job", job), Map.of());

        assertThat(checkedOut.status()).isEqualTo(422);
        assertThat(checkedOut.json().get("violations").get(0).get("message").asText())
                .isNotBlank();
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.json().get("caseNumber")).isEqualTo(file.get("caseNumber"));
        assertThat(accepted.json().get("journalEntryId").asText()).isEqualTo(entry);
    }

    @Test
    void theDescriptionNamesEveryOperationAndHowToLogIn() {
        JsonNode api = caseSystem.get("/v3/api-docs").ok().json();

        JsonNode paths = api.get("paths");
        assertThat(paths.fieldNames())
                .toIterable()
                .contains(
                        JOBS,
                        JOBS + "/{id}",
                        JOBS + "/{id}/document",
                        JOBS + "/{id}/events",
                        JOBS + "/{id}/recall",
                        JOBS + "/{id}/void",
                        JOBS + "/{id}/deadline",
                        JOBS + "/{id}/signers/{signerId}/contact");
        JsonNode create = paths.get(JOBS).get("post");
        assertThat(create.at("/requestBody/content/multipart~1form-data").isMissingNode())
                .isFalse();
        assertThat(create.get("parameters").findValuesAsText("name")).containsExactly("Idempotency-Key");
        assertThat(paths.at("/~1api~1signing-jobs~1{id}/get/parameters/0/schema/format")
                        .asText())
                .isEqualTo("uuid");
        assertThat(api.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
    }

    private int found(String title) {
        String words = java.net.URLEncoder.encode(title, java.nio.charset.StandardCharsets.UTF_8);
        return caseSystem.get(JOBS + "?q=" + words).ok().json().get("total").asInt();
    }

    private static byte[] pdf() throws IOException {
        try (var in = SigningJobsOverHttpTest.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            return in.readAllBytes();
        }
    }
}
