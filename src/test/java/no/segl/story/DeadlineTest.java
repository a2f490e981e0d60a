package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import no.segl.demo.SeglTest;
import no.segl.signingjob.SigningResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@SeglTest
@ExtendWith(Story.class)
class DeadlineTest {

    @Test
    void whoHasNotSignedIsRemindedThenItExpiresIsReopenedResentAndSignedInRoundTwo(Town town) {
        String kari = SyntheticId.next();
        String ola = SyntheticId.next();
        Map<String, Object> wanted = Town.wanted(kari, ola);
        wanted.put("remindBefore", "PT2S");
        JsonNode job = town.sends(wanted, Contract.fromWord());
        String id = Town.id(job);
        assertThat(town.signs(id, kari)).isEqualTo(SigningResult.SIGNED);
        town.movesDeadline(id, Duration.ofSeconds(4));

        town.until(id, "EXPIRED");
        assertThat(Collections.frequency(town.events(id), "REMINDED")).isEqualTo(1);
        assertThat(town.signs(id, ola)).isEqualTo(SigningResult.TOO_LATE);

        town.does(town.caseHandler, id, "writeOff", "done");
        JsonNode expired = town.caseOf(job).get("journalEntries").get(1);
        assertThat(expired.get("title").asText()).isEqualTo("Arbeidsavtale – frist utløpt");
        assertThat(expired.get("type").asText()).isEqualTo("I");
        town.does(town.jointService, id, "reopenEntry", "done");
        await().atMost(Town.PATIENCE).until(() -> "R".equals(town.outgoingStatus(job)));
        town.does(town.caseHandler, id, "decideNext", "resend");

        await().atMost(Town.PATIENCE).until(() -> town.job(id).get("round").asInt() == 2);
        town.until(id, "ACTIVE");
        assertThat(town.signs(id, kari)).isEqualTo(SigningResult.SIGNED);
        assertThat(town.signs(id, ola)).isEqualTo(SigningResult.SIGNED);
        town.until(id, "SIGNED");
        town.does(town.jointService, id, "checkAndFinalise", "finalised");
        town.does(town.caseHandler, id, "writeOff", "done");
        town.until(id, "COMPLETED");
        town.untilNothingRuns(id);
        assertThat(town.events(id))
                .containsSubsequence("EXPIRED", "FILED", "WRITTEN_OFF", "REOPENED", "RESENT", "DISPATCHED");
    }

    @Test
    void aDeadlineMovedAfterTheReminderIsRemindedAgainAndHoldsTheRoundOpen(Town town) {
        Map<String, Object> wanted = Town.wanted(SyntheticId.next());
        wanted.put("remindBefore", "PT3S");
        String id = Town.id(town.sends(wanted, Contract.fromWord()));
        town.movesDeadline(id, Duration.ofSeconds(5));
        await().atMost(Town.PATIENCE).until(() -> town.events(id).contains("REMINDED"));

        Instant moved = town.movesDeadline(id, Duration.ofSeconds(6));

        assertThat(town.job(id).get("deadline").asText()).isEqualTo(moved.toString());
        await().atMost(Town.PATIENCE).until(() -> Collections.frequency(town.events(id), "REMINDED") == 2);
        town.until(id, "EXPIRED");
        assertThat(town.events(id)).containsSubsequence("REMINDED", "DEADLINE_MOVED", "REMINDED", "EXPIRED");
    }
}
