package no.segl.casearchive;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a case system is told when it asks for what cannot be: every fault at once. */
@SeglTest
class RefusedByArchiveTest {

    @LocalServerPort
    private int port;

    private ArchiveCalls archive;

    @BeforeEach
    void connect() {
        archive = new ArchiveCalls(port);
    }

    @Test
    void aTakenCaseNumberIsRefused() {
        String number = archive.openCase();

        HttpResponse<String> answer =
                archive.post("/api/archive/cases", "{\"caseNumber\":\"" + number + "\",\"title\":\"Igjen\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codesOf(answer)).containsExactly("caseNumber.taken");
    }

    @Test
    void everyFaultOfACaseIsToldAtOnce() {
        HttpResponse<String> answer =
                archive.post("/api/archive/cases", "{\"caseNumber\":\"12\",\"title\":\" \",\"status\":\"Ø\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codesOf(answer)).containsExactly("caseNumber.wrong", "case.title.missing", "status.unknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": 1}                           | json.wrongType
            {"title": "Ansettelse", "titel": "x"}  | field.unknown
            {"title": "a", "title": "b"}           | field.twice
            {"caseNumber": "0000/0", "title": "x"} | caseNumber.wrong
            {"title": "x", "status": ["B"]}        | json.wrongType
            """)
    void whatIsNotMeantSoIsNotTakenForIt(String json, String code) {
        assertThat(codesOf(archive.post("/api/archive/cases", json))).containsExactly(code);
    }

    @Test
    void faultsOfTheJsonAndOfWhatItSaysAreToldTogether() {
        HttpResponse<String> answer = archive.post(
                "/api/archive/cases", "{\"titel\":\"x\",\"title\":1,\"caseNumber\":\"12\",\"status\":\"Ø\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codesOf(answer))
                .containsExactlyInAnyOrder("field.unknown", "json.wrongType", "caseNumber.wrong", "status.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "[]", ""})
    void whatIsNoJsonObjectIsRefusedAsForJobs(String broken) {
        HttpResponse<String> answer = archive.post("/api/archive/cases", broken);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codesOf(answer)).containsExactly("json.malformed");
    }

    @Test
    void everyFaultOfAnEntryIsToldAtOnce() {
        String number = archive.openCase();
        String entry = "{\"status\":\"Q\",\"title\":\"a\\u0000b\",\"sensitiveTitle\":\"" + "x".repeat(256) + "\"}";

        HttpResponse<String> answer = archive.post("/api/archive/cases/" + number + "/journal-entries", entry);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codesOf(answer))
                .containsExactly("type.missing", "status.unknown", "field.unprintable", "title.tooLong");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.violations[*].field"))
                .containsExactly("type", "status", "title", "sensitiveTitle");
    }

    @Test
    void whatIsNoPdfIsRefused() {
        String documents = "/api/archive/journal-entries/" + archive.addEntry(archive.openCase()) + "/documents";

        assertThat(codesOf(archive.upload(documents, "letter".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("document.notPdf");
        assertThat(codesOf(archive.upload(documents, new byte[0]))).containsExactly("document.empty");
    }

    private static List<String> codesOf(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.violations[*].code");
    }
}
