package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import no.segl.demo.SeglTest;
import no.segl.signingjob.FilePaper;
import no.segl.signingjob.RejectDocument;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.Staff;
import no.segl.signingjob.identity.NationalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@SeglTest
@ExtendWith(Story.class)
class TakenBackTest {

    private static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));

    @Autowired
    private FilePaper paper;

    @Autowired
    private RejectDocument reject;

    @Test
    void recalledWhileItIsOutItIsResentAndSigned(Town town) {
        String kari = SyntheticId.next();
        JsonNode job = town.sends(Town.wanted(kari), Contract.fromWord());
        String id = Town.id(job);

        assertThat(recalls(town, id).get("status").asText()).isEqualTo("RECALLED");
        assertThat(town.signs(id, kari)).isEqualTo(SigningResult.NO_LONGER_OPEN);
        await().atMost(Town.PATIENCE).until(() -> "R".equals(town.outgoingStatus(job)));
        town.does(town.caseHandler, id, "decideNext", "resend");

        await().atMost(Town.PATIENCE).until(() -> town.job(id).get("round").asInt() == 2);
        town.until(id, "ACTIVE");
        assertThat(town.signs(id, kari)).isEqualTo(SigningResult.SIGNED);
        town.until(id, "SIGNED");
    }

    @Test
    void recalledInTasklistByTheTaskItself(Town town) {
        String id = Town.id(town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord()));

        town.does(town.caseHandler, id, "activeJob", "recall", "reason", "wrong-document");

        town.until(id, "RECALLED");
        town.does(town.caseHandler, id, "decideNext", "close");
        town.until(id, "CLOSED");
        town.untilNothingRuns(id);
    }

    @Test
    void recalledAfterARejectionItGoesOnPaper(Town town) {
        String kari = SyntheticId.next();
        String id = Town.id(town.sends(Town.wanted(kari, SyntheticId.next()), Contract.fromWord()));

        assertThat(reject.reject(SigningJobId.of(id), new NationalId(kari), "feil dato"))
                .isEqualTo(SigningResult.REJECTED);
        assertThat(town.until(id, "REJECTED")
                        .get("signers")
                        .get(0)
                        .get("reason")
                        .asText())
                .isEqualTo("feil dato");
        assertThat(recalls(town, id).get("status").asText()).isEqualTo("RECALLED");
        town.does(town.caseHandler, id, "decideNext", "paper");

        JsonNode onPaper = town.until(id, "ON_PAPER");
        await().atMost(Town.PATIENCE).until(() -> "E".equals(town.outgoingStatus(onPaper)));
        paper.file(SigningJobId.of(id), Contract.fromWord(), null, null, CASE_HANDLER);
        town.does(town.caseHandler, id, "writeOffPaper", "done");
        town.untilNothingRuns(id);
        assertThat(town.caseOf(onPaper)
                        .get("journalEntries")
                        .get(1)
                        .get("writtenOff")
                        .asText())
                .isEqualTo("TO");
        assertThat(town.events(id)).containsSubsequence("ON_PAPER", "FILED", "WRITTEN_OFF");
        assertThat(town.job(id).get("status").asText()).isEqualTo("ON_PAPER");
    }

    @Test
    void recalledAfterAllHaveSignedWhatWasFiledLapses(Town town) {
        String kari = SyntheticId.next();
        JsonNode job = town.sends(Town.wanted(kari), Contract.fromWord());
        String id = Town.id(job);
        town.signs(id, kari);
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("checkAndFinalise"));

        recalls(town, id);

        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).contains("decideNext"));
        assertThat(town.tasks(id)).containsExactly("decideNext");
        JsonNode entries = town.caseOf(job).get("journalEntries");
        assertThat(entries.get(1).get("status").asText()).isEqualTo("U");
        assertThat(entries.get(0).get("status").asText()).isEqualTo("R");
        town.does(town.caseHandler, id, "decideNext", "resend");
        town.until(id, "ACTIVE");
        assertThat(town.signs(id, kari)).isEqualTo(SigningResult.SIGNED);
    }

    @Test
    void afterItIsFinalisedItCanOnlyBeMadeVoid(Town town) {
        String kari = SyntheticId.next();
        String id = Town.id(town.sends(Town.wanted(kari), Contract.fromWord()));
        town.signs(id, kari);
        town.does(town.jointService, id, "checkAndFinalise", "finalised");

        assertThat(town.caseSystem
                        .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "feil"))
                        .status())
                .isEqualTo(409);
        town.caseSystem
                .post("/api/signing-jobs/" + id + "/void", Map.of("reason", "feil vedlegg"))
                .ok();

        town.until(id, "VOIDED");
        town.untilNothingRuns(id);
    }

    private static JsonNode recalls(Town town, String id) {
        return town.caseSystem
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "feil vedlegg"))
                .ok()
                .json();
    }
}
