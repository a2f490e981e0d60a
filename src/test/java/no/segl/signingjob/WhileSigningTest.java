package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.segl.signingjob.document.Sealing;
import org.junit.jupiter.api.Test;

/** What happens to a job while somebody signs it. */
class WhileSigningTest {

    private final World world = new World();

    @Test
    void bothSignaturesEndUpInTheDocumentAndTheProcessIsToldOnce() {
        SigningJob job = world.dispatched(1, 1);

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.SIGNED);
        assertThat(world.signs(job, 1)).isEqualTo(SigningResult.SIGNED);

        assertThat(newestText(job))
                .contains(
                        Sealing.fieldOf(job.signers().get(0).id()),
                        Sealing.fieldOf(job.signers().get(1).id()));
        assertThat(world.news).extracting(News::what).containsExactly(News.What.ALL_SIGNED);
    }

    @Test
    void whoeverSignsWhileAnotherDoesSignsAnewOnTheNewestVersion() {
        SigningJob job = world.dispatched(1, 1);
        world.sealing.whileSigning = once(() -> world.signs(job, 1));

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.SIGNED);

        assertThat(newestText(job))
                .contains(
                        Sealing.fieldOf(job.signers().get(0).id()),
                        Sealing.fieldOf(job.signers().get(1).id()));
    }

    @Test
    void afterFiveTriesTheSignerIsToldThatItIsNotSigned() {
        SigningJob job = world.dispatched(1, 1);
        world.sealing.whileSigning = () -> world.jobDocuments.add(
                job, no.segl.signingjob.document.DocumentVersion.Made.SIGNED, null, World.PDF, 1);

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.BUSY);
        assertThat(world.reload(job).signers().get(0).hasSigned()).isFalse();
    }

    @Test
    void aDeadlineThatPassesWhileSigningWins() {
        SigningJob job = world.dispatched(1);
        world.sealing.whileSigning = () -> world.pass(Duration.ofDays(8));

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.TOO_LATE);
        assertThat(world.settle.settle(job.id())).contains(Outcome.EXPIRED);
    }

    @Test
    void aRecallWhileSigningWins() {
        SigningJob job = world.dispatched(1);
        world.sealing.whileSigning = () -> world.recall.recall(job.id(), "feil", World.CASE_HANDLER);

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.NO_LONGER_OPEN);
        assertThat(world.settle.settle(job.id())).contains(Outcome.RECALLED);
    }

    @Test
    void aDocumentThatIsSentAnewWhileSigningIsNotSignedUnread() {
        SigningJob job = world.dispatched(1);
        world.sealing.whileSigning = once(() -> {
            world.recall.recall(job.id(), "feil", World.CASE_HANDLER);
            world.decide.resend(job.id());
            world.dispatch.dispatch(job.id());
        });

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.SENT_ANEW);
        assertThat(world.eventsOf(job)).doesNotContain(EventType.SIGNED);
    }

    private static Runnable once(Runnable what) {
        boolean[] done = {false};
        return () -> {
            if (!done[0]) {
                done[0] = true;
                what.run();
            }
        };
    }

    private String newestText(SigningJob job) {
        return new String(world.jobDocuments.content(world.jobDocuments.newest(job)), StandardCharsets.UTF_8);
    }
}
