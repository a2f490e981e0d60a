package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.segl.demo.SeglTest;
import no.segl.signingjob.RejectDocument;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.identity.NationalId;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Two at the same moment: the outcome is the one stored first, and nobody is told otherwise. */
@SeglTest
@ExtendWith(Story.class)
class RacesTest {

    private static final int TIMES = 8;

    @Autowired
    private RejectDocument reject;

    @Autowired
    private TaskService tasks;

    @RepeatedTest(TIMES)
    void theLastSignatureAgainstARecall(Town town) {
        String kari = SyntheticId.next();
        String id = Town.id(town.sends(Town.wanted(kari), Contract.fromWord()));

        List<Object> told = AtOnce.both(
                () -> town.signs(id, kari),
                () -> town.caseSystem
                        .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "feil"))
                        .status());

        assertThat(told.get(1)).isEqualTo(200);
        boolean signedFirst = told.get(0) == SigningResult.SIGNED;
        assertThat(told.get(0)).isIn(SigningResult.SIGNED, SigningResult.NO_LONGER_OPEN);
        assertThat(town.events(id).contains("SIGNED")).isEqualTo(signedFirst);
        endsAs(town, id, "RECALLED");
    }

    @RepeatedTest(TIMES)
    void theLastSignatureAgainstAReplacement(Town town) {
        String kari = SyntheticId.next();
        String id = Town.id(town.sends(Town.wanted(kari), Contract.fromWord()));

        List<Object> told = AtOnce.both(
                () -> town.signs(id, kari),
                () -> town.caseSystem
                        .multipart(
                                "/api/signing-jobs/" + id + "/replace",
                                Map.of("job", Town.wanted(kari), "document", Contract.fromWord()),
                                Map.of())
                        .status());

        if (told.get(0) == SigningResult.SIGNED) {
            assertThat(told.get(1)).isEqualTo(409);
            town.until(id, "SIGNED");
            assertThat(town.events(id)).containsOnlyOnce("ALL_SIGNED").doesNotContain("REPLACED");
            assertThat(town.job(id).has("replacedBy")).isFalse();
        } else {
            assertThat(told).containsExactly(SigningResult.NO_LONGER_OPEN, 201);
            town.untilNothingRuns(id);
            assertThat(town.job(id).get("status").asText()).isEqualTo("CLOSED");
            assertThat(town.events(id)).containsOnlyOnce("REPLACED").doesNotContain("SIGNED", "ALL_SIGNED");
            town.until(town.job(id).get("replacedBy").asText(), "ACTIVE");
        }
    }

    @RepeatedTest(TIMES)
    void theLastSignatureAgainstTheDeadline(Town town) {
        String kari = SyntheticId.next();
        String id = Town.id(town.sends(Town.wanted(kari), Contract.fromWord()));
        Instant deadline = town.movesDeadline(id, Duration.ofSeconds(1));
        waitUntil(deadline.minusMillis(60));

        SigningResult told = town.signs(id, kari);

        assertThat(told).isIn(SigningResult.SIGNED, SigningResult.TOO_LATE);
        if (told == SigningResult.SIGNED) {
            town.until(id, "SIGNED");
            assertThat(town.events(id)).doesNotContain("EXPIRED");
        } else {
            town.until(id, "EXPIRED");
            assertThat(town.events(id)).doesNotContain("SIGNED");
        }
    }

    @RepeatedTest(TIMES)
    void theLastSignatureAgainstARejection(Town town) {
        String kari = SyntheticId.next();
        String ola = SyntheticId.next();
        String id = Town.id(town.sends(Town.wanted(kari, ola), Contract.fromWord()));

        List<Object> told = AtOnce.both(
                () -> town.signs(id, kari), () -> reject.reject(SigningJobId.of(id), new NationalId(ola), "nei"));

        assertThat(told.get(1)).isEqualTo(SigningResult.REJECTED);
        assertThat(town.events(id).contains("SIGNED")).isEqualTo(told.get(0) == SigningResult.SIGNED);
        endsAs(town, id, "REJECTED");
    }

    @RepeatedTest(TIMES)
    void oneSignatureAgainstAnother(Town town) {
        String kari = SyntheticId.next();
        String ola = SyntheticId.next();
        String id = Town.id(town.sends(Town.wanted(kari, ola), Contract.fromWord()));

        List<Object> told = AtOnce.both(() -> town.signs(id, kari), () -> town.signs(id, ola));

        assertThat(told).containsExactly(SigningResult.SIGNED, SigningResult.SIGNED);
        town.until(id, "SIGNED");
        assertThat(town.events(id)).containsOnlyOnce("ALL_SIGNED").containsOnlyOnce("SEALED");
    }

    @RepeatedTest(TIMES)
    void aRecallAgainstTheDeadline(Town town) {
        String id = Town.id(town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord()));
        Instant deadline = town.movesDeadline(id, Duration.ofSeconds(1));
        waitUntil(deadline.minusMillis(5));

        int told = town.caseSystem
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "feil"))
                .status();

        String outcome = told == 200 ? "RECALLED" : "EXPIRED";
        town.until(id, outcome);
        await().atMost(Town.PATIENCE)
                .until(() -> town.tasks(id).size() == 1 && !town.tasks(id).contains("activeJob"));
        assertThat(town.events(id)).containsOnlyOnce(outcome);
    }

    @RepeatedTest(TIMES)
    void twoColleaguesWhoCompleteTheSameTask(Town town) {
        String id = Town.id(town.sends(Town.wanted(SyntheticId.next()), Contract.fromWord()));
        town.caseSystem
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "feil"))
                .ok();
        await().atMost(Town.PATIENCE).until(() -> town.tasks(id).equals(List.of("decideNext")));
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
        Supplier<Object> complete = () -> town.caseHandler
                .post(
                        "/engine-rest/task/" + task + "/complete",
                        Map.of("variables", Map.of("decision", Map.of("value", "close"))))
                .status();

        assertThat(AtOnce.both(complete, complete)).containsExactlyInAnyOrder(204, 409);
        town.until(id, "CLOSED");
    }

    /** Awaits the moment closely; a pause between looks would miss it. */
    private static void waitUntil(Instant moment) {
        while (Instant.now().isBefore(moment)) {
            LockSupport.parkUntil(moment.toEpochMilli());
        }
    }

    private static void endsAs(Town town, String id, String status) {
        town.until(id, status);
        town.does(town.caseHandler, id, "decideNext", "close");
        town.until(id, "CLOSED");
        town.untilNothingRuns(id);
    }
}
