package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.segl.demo.SeglTest;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;

@SeglTest
class CasePagesTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    private static final Staff COLLEAGUE = new Staff("kollega", Set.of("saksbehandler"));
    private static final Staff STRANGER = new Staff("sekreterare", Set.of("sekreterare"));
    private static final Staff JOINT = new Staff("fellestjeneste", Set.of("fellestjeneste"));

    @LocalServerPort
    private int port;

    @Autowired
    private StaffCases cases;

    @Autowired
    private CaseArchive archive;

    private DeskOverHttp desk;
    private CaseNumber number;
    private EntryId entry;
    private DocumentId document;

    @BeforeEach
    void begin() throws IOException {
        desk = new DeskOverHttp(port);
        number = cases.open("Ansettelse av rådgiver", CASE_HANDLER).number();
        entry = cases.addOutgoing(number, "Arbeidsavtale", "Prøve Person", true, CASE_HANDLER)
                .id();
        document = cases.addDocument(entry, pdf(), CASE_HANDLER).id();
    }

    @Test
    void whatLiesInACaseOfAnotherGroupIsNotThere() {
        for (String page : List.of(
                "/desk/cases/" + number,
                "/desk/entries/" + entry,
                "/desk/entries/" + entry + "/letter?template=vedtaksbrev-nb",
                "/desk/documents/" + document + "/document.pdf",
                "/desk/jobs/new?entry=" + entry)) {
            assertThat(desk.get(page, CASE_HANDLER).statusCode()).as(page).isEqualTo(200);
            assertThat(desk.get(page, JOINT).statusCode()).as(page).isEqualTo(200);
            assertThat(desk.get(page, STRANGER).statusCode()).as(page).isEqualTo(404);
        }
        for (String action : List.of("checkout", "checkin", "takeover")) {
            assertThat(desk.send("/desk/documents/" + document + "/" + action, STRANGER, Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(desk.send("/desk/entries/" + entry + "/letter", STRANGER, Map.of("template", "vedtaksbrev-nb"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(desk.send("/desk/cases/" + number + "/entries", STRANGER, Map.of("title", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(document().isCheckedOut()).isFalse();
        assertThat(archive.findCase(number).orElseThrow().entries()).hasSize(1);
    }

    @Test
    void theFormForANewJobShowsNobodyWhatLiesInOthersCases() {
        String others = cases.open("Nämnd", STRANGER).number().value();
        EntryId theirEntry = cases.addOutgoing(new CaseNumber(others), "Protokoll", "", false, STRANGER)
                .id();
        DocumentId theirs = archive.addDocument(theirEntry, "Protokoll", "P", new byte[] {1})
                .id();

        assertThat(place(number + "-1")).contains(number + "-1", document.value());
        assertThat(place(others + "-1")).contains(others + "-1").doesNotContain(theirs.value());
    }

    @Test
    void theListHasTheCasesOfOnesGroupsAndFindsThemByNumberAndTitle() {
        String row = "href=\"/desk/cases/" + number + "\"";

        assertThat(search(number.value(), COLLEAGUE)).contains(row);
        assertThat(search("av RÅDgiver", JOINT)).contains(row);
        assertThat(search(number.value(), STRANGER)).doesNotContain(row);
        assertThat(search("%", COLLEAGUE)).contains("Ingen saker");
    }

    @Test
    void everyReasonAgainstSigningStandsBesideTheClosedButton() {
        cases.checkOut(document, COLLEAGUE);
        archive.changeStatus(entry, EntryStatus.J);

        assertThat(desk.get("/desk/entries/" + entry, CASE_HANDLER).body())
                .contains("data-test=\"sign-closed\"")
                .contains("Journalposten er journalført (status J)")
                .contains("Et dokument er sjekket ut av kollega siden ")
                .doesNotContain("Et dokument i journalposten er sjekket ut")
                .doesNotContain("/desk/jobs/new?entry=");
    }

    @Test
    void thereIsNoWayToTheTaskOfAJobThatIsNotThere() {
        assertThat(desk.get("/desk/jobs/" + UUID.randomUUID() + "/task", CASE_HANDLER)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aColleagueChecksInForOneWhoIsAwayOrTakesOver() {
        cases.checkOut(document, COLLEAGUE);
        String at = "/desk/documents/" + document;

        assertThat(desk.get("/desk/entries/" + entry, CASE_HANDLER).body()).contains("Sjekk inn for kollega");
        assertThat(desk.send(at + "/takeover", CASE_HANDLER, Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(document().checkedOutBy()).isEqualTo("saksbehandler");
        assertThat(desk.send(at + "/checkout", COLLEAGUE, Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(desk.send(at + "/checkin", COLLEAGUE, Map.of()).statusCode()).isEqualTo(302);
        assertThat(document().isCheckedOut()).isFalse();
    }

    @Test
    void aFileThatCannotBeSignedIsNotTakenIn() {
        assertThatThrownBy(() -> cases.addDocument(entry, new byte[] {'n', 'e', 'i'}, CASE_HANDLER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("document.notPdf");
        assertThat(documents()).hasSize(1);
    }

    @Test
    void titlesThatWillNotDoAreKeptOnThePage() {
        HttpResponse<String> noTitle = desk.send(
                "/desk/cases/" + number + "/entries",
                CASE_HANDLER,
                Map.of("title", " ", "sensitiveTitle", "Til <b>deg"));
        HttpResponse<String> tooLong = desk.send("/desk/cases", CASE_HANDLER, Map.of("title", "x".repeat(256)));

        assertThat(noTitle.statusCode()).isEqualTo(422);
        assertThat(noTitle.body()).contains("id=\"entry-title-fault\"", "value=\"Til &lt;b&gt;deg\"");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("id=\"case-title-fault\"");
    }

    private String place(String typed) {
        return desk.send("/desk/jobs/new", CASE_HANDLER, Map.of("place", typed, "do", "add"))
                .body();
    }

    private ArchivedDocument document() {
        return cases.document(document, CASE_HANDLER).document();
    }

    private List<ArchivedDocument> documents() {
        return cases.entry(entry, CASE_HANDLER).entry().documents();
    }

    private String search(String text, Staff staff) {
        return desk.get("/desk/cases?q=" + UriUtils.encode(text, "UTF-8"), staff)
                .body();
    }

    private static byte[] pdf() throws IOException {
        try (var in = CasePagesTest.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            return in.readAllBytes();
        }
    }
}
