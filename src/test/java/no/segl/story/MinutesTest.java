package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.segl.demo.DemoPerson;
import no.segl.demo.SeglTest;
import no.segl.signingjob.FilePaper;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.ReplaceDocument;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.Staff;
import no.segl.signingjob.StaffJobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A board's minutes, from a case system's request to the notice board, and how they are made void. */
@SeglTest
@ExtendWith(Story.class)
class MinutesTest {

    private static final String CHAIR = DemoPerson.SWEDISH_CHAIR.nationalId().value();
    private static final String MEMBER = DemoPerson.SWEDISH_MEMBER.nationalId().value();

    @LocalServerPort
    private int port;

    @Autowired
    private Municipality municipality;

    @Autowired
    private ReplaceDocument replace;

    @Autowired
    private StaffJobs jobs;

    @Autowired
    private FilePaper paper;

    private LocalDate today(Town town) {
        return LocalDate.ofInstant(town.now(), municipality.zone());
    }

    private Map<String, Object> wanted(Town town, String board) {
        return Minutes.wanted(
                board,
                today(town).minusDays(1),
                Minutes.adjuster(CHAIR, "chair", "ordf@eksempel.example"),
                Minutes.adjuster(MEMBER, "member", "just@eksempel.example"));
    }

    private SignerOverHttp memberAtThePortal() {
        SignerOverHttp member = new SignerOverHttp(port);
        assertThat(member.logsInWithBankId(DemoPerson.SWEDISH_MEMBER).uri().getPath())
                .isEqualTo("/portal");
        return member;
    }

    private SignerOverHttp atThePortal(String person) {
        SignerOverHttp signer = new SignerOverHttp(port);
        signer.logsInAs(person);
        return signer;
    }

    @Test
    void rejectedCorrectedAdjustedFinalisedAnnouncedArchivedAndAtLastVoid(Town town) {
        String board = "Barn- och utbildningsnämnden";
        JsonNode job = town.sends(wanted(town, board), Contract.ofOnePage());
        String id = Town.id(job);
        assertThat(job.get("title").asText())
                .isEqualTo("Protokoll " + board + " " + today(town).minusDays(1));
        assertThat(Inbox.mail("ordf@", "Du har ett protokoll att justera").to()).startsWith("ordf@");

        atThePortal(CHAIR).rejects(id, "§ 14 återger inte beslutet");
        JsonNode rejected = town.until(id, "REJECTED");
        assertThat(rejected.at("/signers/0/reason").asText()).isEqualTo("§ 14 återger inte beslutet");
        SignerOverHttp member = memberAtThePortal();
        assertThat(member.get("/portal").body()
                        + member.get("/portal/jobs/" + id).body())
                .doesNotContain("§ 14", "återger", board);

        JsonNode recalled = town.secretary
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "rättas"))
                .ok()
                .json();
        assertThat(recalled.get("status").asText()).isEqualTo("RECALLED");
        Staff secretary = new Staff("sekreterare", Set.of("sekreterare"));
        String edition = ReplaceDocument.editionOf(jobs.versions(SigningJobId.of(id), secretary));
        replace.replace(SigningJobId.of(id), edition, Contract.fromWord(), secretary);
        town.does(town.secretary, id, "decideNext", "resend");
        await().atMost(Town.PATIENCE).until(() -> town.job(id).get("round").asInt() == 2);
        town.until(id, "ACTIVE");
        assertThat(town.secretary
                        .get("/api/signing-jobs/" + id + "/events")
                        .ok()
                        .json()
                        .toString())
                .contains("§ 14 återger inte beslutet");
        assertThat(town.signs(id, CHAIR)).isEqualTo(SigningResult.SIGNED);
        assertThat(town.signs(id, MEMBER)).isEqualTo(SigningResult.SIGNED);

        town.until(id, "SIGNED");
        town.does(town.secretary, id, "checkAndFinalise", "finalised");
        town.until(id, "COMPLETED");
        town.untilNothingRuns(id);
        assertThat(town.events(id))
                .containsSubsequence(
                        "CREATED",
                        "DISPATCHED",
                        "REJECTED",
                        "RECALLED",
                        "REPLACED",
                        "RESENT",
                        "DISPATCHED",
                        "SIGNED",
                        "SIGNED",
                        "ALL_SIGNED",
                        "SEALED",
                        "FINALISED",
                        "FILED",
                        "ANNOUNCED")
                .doesNotContain("WRITTEN_OFF");
        isAnnounced(town, job, board);
        isNobodyElses(town, job);

        town.secretary
                .post("/api/signing-jobs/" + id + "/void", Map.of("reason", "fel bilaga"))
                .ok();
        assertThat(town.job(id).get("status").asText()).isEqualTo("VOIDED");
        assertThat(town.secretary
                        .get("/api/signing-jobs/" + id + "/announcement")
                        .status())
                .isEqualTo(404);
        assertThat(Inbox.mail("ordf@", "Ett protokoll från").to()).startsWith("ordf@");
        assertThat(atThePortal(CHAIR).get("/portal").body()).doesNotContain(board);
    }

    @Test
    void adjustedOnPaperTheyAreAnnouncedToo(Town town) {
        String board = "Byggnadsnämnden";
        JsonNode job = town.sends(wanted(town, board), Contract.ofOnePage());
        String id = Town.id(job);
        town.secretary
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "justeras på papper"))
                .ok();
        town.does(town.secretary, id, "decideNext", "paper");
        town.until(id, "ON_PAPER");

        paper.file(
                SigningJobId.of(id), Contract.fromWord(), null, null, new Staff("sekreterare", Set.of("sekreterare")));
        town.does(town.secretary, id, "confirmPaper", "adjusted");
        town.untilNothingRuns(id);

        assertThat(town.events(id)).containsSubsequence("ON_PAPER", "FILED", "WRITTEN_OFF", "ANNOUNCED");
        isAnnounced(town, job, board);
    }

    private void isAnnounced(Town town, JsonNode job, String board) {
        String at = "/api/signing-jobs/" + Town.id(job) + "/announcement";
        JsonNode announced = town.secretary.get(at).ok().json();
        assertThat(announced.get("board").asText()).isEqualTo(board);
        assertThat(announced.get("meetingDate").asText())
                .isEqualTo(today(town).minusDays(1).toString());
        assertThat(announced.get("adjusted").asText()).isEqualTo(today(town).toString());
        assertThat(announced.get("up").asText())
                .isEqualTo(today(town).plusDays(2).toString());
        assertThat(announced.get("down").asText())
                .isEqualTo(today(town).plusDays(23).toString());
        assertThat(announced.get("keptAt").asText()).isEqualTo("Stadshuset, plan 2");
        assertThat(announced.get("adjustedAtOnce").asText()).isEqualTo("12, 14–16");
        assertThat(town.secretary.get(at + ".pdf").ok().body()).startsWith("%PDF".getBytes());
        JsonNode entries = town.secretary
                .get("/api/archive/cases/" + job.get("caseNumber").asText())
                .ok()
                .json()
                .get("journalEntries");
        assertThat(entries).hasSize(3);
        assertThat(entries.get(1).get("status").asText()).isEqualTo("J");
        assertThat(entries.get(2).get("title").asText()).startsWith("Anslag: Protokoll " + board);
    }

    private static void isNobodyElses(Town town, JsonNode job) {
        String id = Town.id(job);
        for (Http other : List.of(town.caseHandler, town.jointService)) {
            assertThat(other.get("/api/signing-jobs/" + id).status()).isEqualTo(404);
            assertThat(other.get("/api/signing-jobs/" + id + "/announcement").status())
                    .isEqualTo(404);
            assertThat(other.get("/api/signing-jobs/" + id + "/announcement.pdf")
                            .status())
                    .isEqualTo(404);
            assertThat(other.get("/api/archive/cases/" + job.get("caseNumber").asText())
                            .status())
                    .isEqualTo(404);
            assertThat(other.get("/api/signing-jobs").ok().json().toString()).doesNotContain(id);
        }
    }

    @Test
    void madeVoidWhileTheyAreOutTheyAreGoneAndNothingRuns(Town town) {
        String board = "Miljönämnden";
        String id = Town.id(town.sends(wanted(town, board), Contract.ofOnePage()));

        town.secretary
                .post("/api/signing-jobs/" + id + "/void", Map.of("reason", "fel nämnd"))
                .ok();

        town.untilNothingRuns(id);
        assertThat(town.job(id).get("status").asText()).isEqualTo("VOIDED");
        assertThat(memberAtThePortal().get("/portal").body()).doesNotContain(board);
        assertThat(town.signs(id, MEMBER)).isNotEqualTo(SigningResult.SIGNED);
    }

    @Test
    void aRequestWithFaultsNamesThemAllAndMakesNothing(Town town) {
        Map<String, Object> wrong = Map.of(
                "kind",
                "minutes",
                "meeting",
                Map.of("date", today(town).plusDays(1).toString(), "secretParagraphs", "tretton", "hall", "A"),
                "sender",
                Map.of("unit", "Kansliet", "contact", "kansliet@eksempel.example"),
                "signers",
                List.of(
                        Minutes.adjuster(CHAIR, "chair", "a@eksempel.example"),
                        Minutes.adjuster(MEMBER, "chair", "b@eksempel.example")));

        Http.Answer answer = town.secretary.multipart(
                "/api/signing-jobs", Map.of("job", wrong, "document", Contract.ofOnePage()), Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("violations").findValuesAsText("code"))
                .contains(
                        "field.unknown",
                        "meeting.board.missing",
                        "meeting.date.future",
                        "meeting.paragraphs.malformed",
                        "chair.twice");
    }
}
