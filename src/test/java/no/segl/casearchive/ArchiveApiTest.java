package no.segl.casearchive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.skyscreamer.jsonassert.JSONAssert.assertEquals;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.segl.demo.SeglTest;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SeglTest
class ArchiveApiTest {

    private static final byte[] LETTER = "%PDF-1.7\nletter".getBytes(StandardCharsets.ISO_8859_1);
    private static final String LETTER_SHA256 = new Pdf(LETTER).sha256();

    @LocalServerPort
    private int port;

    private ArchiveCalls archive;

    @Autowired
    private BuiltInArchive builtIn;

    @BeforeEach
    void connect() {
        archive = new ArchiveCalls(port);
    }

    @Test
    void aCaseReadsAsTheContractSpellsIt() throws Exception {
        String number = archive.openCase();
        String entry = JsonPath.read(
                archive.post("/api/archive/cases/" + number + "/journal-entries", """
                                {"type":"U","title":"Arbeidsavtale","sensitiveTitle":"Kari Nordmann","shielded":true,"status":"F"}
                                """)
                        .body(),
                "$.id");
        String document = JsonPath.read(
                archive.upload("/api/archive/journal-entries/" + entry + "/documents", LETTER)
                        .body(),
                "$.id");
        archive.put("/api/archive/documents/" + document + "/checkout", "{\"by\":\"kari\"}");

        HttpResponse<String> answer = archive.get("/api/archive/cases/" + number);

        assertThat(answer.statusCode()).isEqualTo(200);
        String since = JsonPath.read(answer.body(), "$.journalEntries[0].documents[0].checkedOutAt");
        assertThat(Instant.parse(since)).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertEquals("""
                {"caseNumber":"%s","title":"Ansettelse","status":"B","journalEntries":[
                  {"id":"%s","number":1,"type":"U","status":"F","title":"Arbeidsavtale",
                   "sensitiveTitle":"Kari Nordmann","shielded":true,"documents":[
                    {"id":"%s","title":"Arbeidsavtale","variant":"P","sha256":"%s","checkedOutBy":"kari","checkedOutAt":"%s"}]}]}
                """.formatted(number, entry, document, LETTER_SHA256, since), answer.body(), true);
    }

    @Test
    void whatIsMadeIsFoundWhereTheAnswerSays() {
        HttpResponse<String> opened = archive.post("/api/archive/cases", "{\"title\":\"Ansettelse\",\"status\":\"A\"}");
        String number = JsonPath.read(opened.body(), "$.caseNumber");
        HttpResponse<String> added = archive.post(
                "/api/archive/cases/" + number + "/journal-entries", "{\"type\":\"I\",\"title\":\"Søknad\"}");
        String entry = JsonPath.read(added.body(), "$.id");
        HttpResponse<String> uploaded = archive.upload("/api/archive/journal-entries/" + entry + "/documents", LETTER);

        assertThat(List.of(opened, added, uploaded))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201))
                .allSatisfy(answer ->
                        assertThat(archive.get(locationOf(answer)).statusCode()).isEqualTo(200));
        assertThat(JsonPath.<String>read(opened.body(), "$.status")).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019/%s", "2019-%s", "2019%%2F%s"})
    void aCaseNumberMayBeWrittenInThreeWays(String written) {
        String sequence = Integer.toString(UUID.randomUUID().hashCode() & 0xFFFFFFF);
        archive.post("/api/archive/cases", "{\"caseNumber\":\"2019/" + sequence + "\",\"title\":\"Fra før\"}");

        HttpResponse<String> answer = archive.get("/api/archive/cases/" + written.formatted(sequence));
        HttpResponse<String> added = archive.post(
                "/api/archive/cases/" + written.formatted(sequence) + "/journal-entries",
                "{\"type\":\"U\",\"title\":\"Brev\"}");

        assertThat(JsonPath.<String>read(answer.body(), "$.caseNumber")).isEqualTo("2019/" + sequence);
        assertThat(added.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/archive%2Fcases/2019/1",
                "/camunda%2Fapp/welcome",
                "/engine-rest%2Ftask",
                "/api/archive/cases/2019%252F1",
                "/api/archive/cases/..%2F..%2Fx/../../../v3/api-docs"
            })
    void anEncodedSlashIsRefusedWhereNoCaseNumberStands(String path) {
        assertThat(archive.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest;/x", "/engine-rest/task;a=b", "/api;/archive/cases/2019/1", "/;/portal"})
    void aSemicolonInAnAddressIsRefused(String path) {
        assertThat(archive.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void whatLiesInAnotherGroupsCaseIsNotThere() {
        ArchiveCalls caseHandler = new ArchiveCalls(port, "saksbehandler");
        ArchiveCalls secretary = new ArchiveCalls(port, "sekreterare");
        String number = caseHandler.openCase();
        String entry = caseHandler.addEntry(number);
        String document = JsonPath.read(
                caseHandler
                        .upload("/api/archive/journal-entries/" + entry + "/documents", LETTER)
                        .body(),
                "$.id");
        String journalEntries = "/api/archive/cases/" + number + "/journal-entries";
        String documentPath = "/api/archive/documents/" + document;

        assertThat(List.of(
                        secretary.get("/api/archive/cases/" + number),
                        secretary.post(journalEntries, "{\"type\":\"U\",\"title\":\"Min\"}"),
                        secretary.get("/api/archive/journal-entries/" + entry),
                        secretary.upload("/api/archive/journal-entries/" + entry + "/documents", LETTER),
                        secretary.get(documentPath),
                        secretary.upload(documentPath + "/versions", LETTER),
                        secretary.put(documentPath + "/checkout", "{\"by\":\"jag\"}"),
                        secretary.delete(documentPath + "/checkout")))
                .extracting(HttpResponse::statusCode)
                .containsOnly(404);
        assertThat(new ArchiveCalls(port, "kollega").get(documentPath).statusCode())
                .isEqualTo(200);
        assertThat(new ArchiveCalls(port, "fellestjeneste").get(documentPath).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsSentCannotBeCheckedOut() {
        String document = archive.addDocument(LETTER);
        CaseFile file = builtIn.findCaseOf(new DocumentId(document)).orElseThrow();
        builtIn.changeStatus(file.entries().get(0).id(), EntryStatus.E);

        HttpResponse<String> answer =
                archive.put("/api/archive/documents/" + document + "/checkout", "{\"by\":\"kari\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void aFileOverTheLimitIsTooLarge() {
        String documents = "/api/archive/journal-entries/" + archive.addEntry(archive.openCase()) + "/documents";

        HttpResponse<String> answer = archive.upload(documents, new byte[12 * 1024 * 1024 + 1]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/archive/cases/1999/1",
                "/api/archive/cases/nothing",
                "/api/archive/journal-entries/1",
                "/api/archive/documents/67e55044-10b1-426f-9247-bb680e5fe0c8",
                "/api/archive/nothing"
            })
    void whatIsUnknownIsNotFound(String path) {
        HttpResponse<String> answer = archive.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).isEqualTo("urn:segl:problem:not-found");
    }

    @Test
    void aDocumentCheckedOutByAnotherIsAConflict() {
        String checkout = "/api/archive/documents/" + archive.addDocument(LETTER) + "/checkout";
        archive.put(checkout, "{\"by\":\"kari\"}");

        HttpResponse<String> second = archive.put(checkout, "{\"by\":\"ola\"}");
        HttpResponse<String> in = archive.delete(checkout);
        HttpResponse<String> third = archive.put(checkout, "{\"by\":\"ola\"}");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(JsonPath.<String>read(second.body(), "$.detail")).isEqualTo("Dokumentet er sjekket ut av en annen.");
        assertThat(in.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(third.body(), "$.checkedOutBy")).isEqualTo("ola");
    }

    @Test
    void aDocumentComesBackAsAFileThatNobodyKeepsOrGuessesAt() {
        HttpResponse<byte[]> answer = archive.getBytes("/api/archive/documents/" + archive.addDocument(LETTER));

        assertThat(answer.body()).isEqualTo(LETTER);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
        assertThat(answer.headers().allValues("Cache-Control").toString()).contains("no-store");
    }

    private static String locationOf(HttpResponse<?> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
