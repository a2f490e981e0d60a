package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class TaskCardTest {

    private static final Instant DEADLINE = Instant.parse("2090-03-09T11:00:00Z");

    private final SigningJob job = JobInRound.open(SigningJobFixture.active(1), DEADLINE, null);

    @Test
    void aDeadlineIsShownWhileTheJobIsWithItsSigners() {
        assertThat(card(job).deadline()).isEqualTo(DEADLINE);
    }

    @Test
    void onPaperNoDeadlineIsShownAnyMore() {
        assertThat(card(JobInRound.onPaper(job)).deadline()).isNull();
    }

    @Test
    void aNameOnASignatureThatTheSenderDidNotWriteIsShownBesideTheirs() {
        Signer signer = job.signers().get(0);

        TaskCard.SignerLine line =
                card(job, Map.of(signer.id(), "Greta Ordförande")).signers().get(0);

        assertThat(line.name()).isEqualTo(signer.name());
        assertThat(line.signedAs()).isEqualTo("Greta Ordförande");
        assertThat(card(job).signers().get(0).signedAs()).isNull();
    }

    private static TaskCard card(SigningJob job) {
        return card(job, Map.of());
    }

    private static TaskCard card(SigningJob job, Map<SignerId, String> signedAs) {
        StaticMessageSource texts = new StaticMessageSource();
        texts.setUseCodeAsDefaultMessage(true);
        return TaskCard.of(
                job, new Staff("kari", Set.of("saksbehandler")), 1, signedAs, new TaskTexts(texts, Locale.ROOT));
    }
}
