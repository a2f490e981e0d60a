package no.segl.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.segl.demo.SeglTest;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffCases;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A letter while it is written: kept, previewed, and finished by the one who writes it. */
@SeglTest
class LetterPagesTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    private static final Staff COLLEAGUE = new Staff("kollega", Set.of("saksbehandler"));

    @LocalServerPort
    private int port;

    @Autowired
    private StaffCases cases;

    private DeskOverHttp desk;
    private EntryId entry;

    @BeforeEach
    void begin() {
        desk = new DeskOverHttp(port);
        var number = cases.open("Ansettelse av rådgiver", CASE_HANDLER).number();
        entry = cases.addOutgoing(number, "Arbeidsavtale", "Prøve Person", true, CASE_HANDLER)
                .id();
    }

    @Test
    void aLetterThatIsNotFinishedIsKeptAndNobodyChecksItIn() {
        desk.send(
                "/desk/entries/" + entry + "/letter",
                CASE_HANDLER,
                Map.of("template", "vedtaksbrev-nb", "fields.mottaker", "Prøve Åsa <b>", "do", "save"));
        DocumentId written = documents().get(0).id();

        HttpResponse<String> refused = desk.send("/desk/documents/" + written + "/checkin", COLLEAGUE, Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Vedtak: Feltet er tomt", "Begrunnelse: Feltet er tomt");
        assertThat(desk.get("/desk/documents/" + written + "/letter", CASE_HANDLER)
                        .body())
                .contains("value=\"Prøve Åsa &lt;b&gt;\"");
        assertThat(desk.send("/desk/documents/" + written + "/letter", COLLEAGUE, Map.of("do", "save"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(documents().get(0).checkedOutBy()).isEqualTo("saksbehandler");
    }

    @Test
    void aColleaguesLetterIsOnlyToBeReadWithWhoHasItSinceWhen() {
        desk.send(
                "/desk/entries/" + entry + "/letter",
                CASE_HANDLER,
                Map.of("template", "vedtaksbrev-nb", "fields.mottaker", "Prøve Åsen", "do", "save"));
        String letter = "/desk/documents/" + documents().get(0).id() + "/letter";

        assertThat(desk.get(letter, COLLEAGUE).body())
                .contains("Brevet er sjekket ut av saksbehandler siden", "value=\"Prøve Åsen\"", "readonly")
                .doesNotContain("data-test=\"do-save\"", "??");
        assertThat(desk.get(letter, CASE_HANDLER).body())
                .contains("data-test=\"do-save\"")
                .doesNotContain("data-test=\"read-only\"", "readonly");
    }

    @Test
    void aLetterThatWasSavedInAnotherWindowMeanwhileIsNotOverwrittenUnseen() {
        desk.send(
                "/desk/entries/" + entry + "/letter",
                CASE_HANDLER,
                Map.of("template", "vedtaksbrev-nb", "fields.mottaker", "Åsa", "do", "save"));
        String letter = "/desk/documents/" + documents().get(0).id() + "/letter";
        String opened = editionIn(desk.get(letter, CASE_HANDLER).body());

        HttpResponse<String> first = desk.send(letter, CASE_HANDLER, saving(opened, "Første vindu"));
        HttpResponse<String> second = desk.send(letter, CASE_HANDLER, saving(opened, "Andre vindu"));

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("lagret et annet sted", "value=\"Andre vindu\"");
        assertThat(desk.get(letter, CASE_HANDLER).body()).contains("value=\"Første vindu\"");
        assertThat(desk.send(letter, CASE_HANDLER, saving(editionIn(second.body()), "Andre vindu"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void aSecondNewLetterIsNotSavedUnseenBesideOneThatCameMeanwhile() {
        String at = "/desk/entries/" + entry + "/letter";
        String opened =
                besideIn(desk.get(at + "?template=vedtaksbrev-nb", COLLEAGUE).body());
        desk.send(at, CASE_HANDLER, newLetter("", "Første"));

        HttpResponse<String> told = desk.send(at, COLLEAGUE, newLetter(opened, "Andre"));

        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body())
                .contains("har fått et brev mens du skrev", "value=\"Andre\"")
                .contains("/desk/documents/" + documents().get(0).id() + "/letter")
                .doesNotContain("??");
        assertThat(documents()).hasSize(1);
        assertThat(desk.send(at, COLLEAGUE, newLetter(besideIn(told.body()), "Andre"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(documents()).hasSize(2);
    }

    @Test
    void ofTwoNewLettersInTheSameInstantOneIsSaved() {
        String at = "/desk/entries/" + entry + "/letter";
        desk.get("/desk/cases", CASE_HANDLER);
        desk.get("/desk/cases", COLLEAGUE);

        List<Integer> answers = Stream.of(CASE_HANDLER, COLLEAGUE)
                .parallel()
                .map(staff -> desk.send(at, staff, newLetter("", staff.account())))
                .map(HttpResponse::statusCode)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void everyFaultOfALetterStandsBesideItsFieldAndAPreviewIsStoredNowhere() {
        String at = "/desk/entries/" + entry + "/letter";

        HttpResponse<String> faulty = desk.send(
                at,
                CASE_HANDLER,
                Map.of(
                        "template", "arbeidsavtale-nb",
                        "fields.tiltredelse", "i morgen",
                        "fields.arbeidstaker", "x".repeat(300),
                        "fields.lonn", "kr 500 000",
                        "fields.stilling", "Rådgiver 😀",
                        "do", "preview"));
        HttpResponse<String> seen =
                desk.send(at, CASE_HANDLER, Map.of("template", "arbeidsavtale-nb", "do", "preview"));

        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("id=\"fields-tiltredelse-fault\"", "id=\"fields-arbeidstaker-fault\"")
                .contains("Første arbeidsdag: Datoen kan ikke leses", "kr 500 000")
                .contains("Stilling: Disse tegnene finnes ikke i brevets skrift: 😀");
        assertThat(seen.body()).contains("data:image/png;base64,");
        assertThat(documents()).isEmpty();
    }

    private List<ArchivedDocument> documents() {
        return cases.entry(entry, CASE_HANDLER).entry().documents();
    }

    private static Map<String, String> saving(String edition, String receiver) {
        return Map.of("edition", edition, "fields.mottaker", receiver, "do", "save");
    }

    private static Map<String, String> newLetter(String beside, String receiver) {
        return Map.of("template", "vedtaksbrev-nb", "edition", beside, "fields.mottaker", receiver, "do", "save");
    }

    private static String besideIn(String page) {
        return page.replaceAll("(?s).*name=\"edition\" value=\"([^\"]*)\".*", "$1");
    }

    private static String editionIn(String page) {
        return page.replaceAll("(?s).*name=\"edition\" value=\"([0-9a-f]*)\".*", "$1");
    }
}
