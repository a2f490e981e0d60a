package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The process does what somebody decided in a task, perhaps days later; the trail names whoever decided it. */
class WhoDecidedTest {

    private final World world = new World();

    @Test
    void whoeverFinalisedAndWhoeverWroteOffStandInTheTrail() {
        SigningJob job = world.signedByAll(world.dispatched(1));
        world.file.fileSigned(job.id());

        world.deciders.note(job.id(), "checkAndFinalise", "fellestjeneste");
        world.followUp.finalise(job.id());
        world.deciders.note(job.id(), "writeOff", "saksbehandler");
        world.pass(Duration.ofDays(2));
        world.followUp.writeOff(job.id());

        assertThat(by(job, EventType.FINALISED)).isEqualTo("fellestjeneste");
        assertThat(by(job, EventType.WRITTEN_OFF)).isEqualTo("saksbehandler");
        assertThat(by(job, EventType.FILED)).isNull();
    }

    @Test
    void whoeverRecalledAndWhoeverSentAnewStandInTheTrail() {
        SigningJob job = world.dispatched(1);

        world.deciders.note(job.id(), "activeJob", "kari");
        world.recall.recallIfOpen(job.id(), 1, "other");
        world.followUp.reopenOutgoing(job.id());
        world.deciders.note(job.id(), "decideNext", "ola");
        world.decide.resend(job.id());

        assertThat(by(job, EventType.RECALLED)).isEqualTo("kari");
        assertThat(by(job, EventType.REOPENED)).isNull();
        assertThat(by(job, EventType.RESENT)).isEqualTo("ola");
    }

    @Test
    void whoeverReopenedAfterAnExpiryAndWhoeverTookItToPaperStandInTheTrail() {
        SigningJob job = world.dispatched(1);
        world.pass(Duration.ofDays(7));
        world.settle.settle(job.id());
        world.file.fileExpired(job.id());
        world.deciders.note(job.id(), "writeOff", "saksbehandler");
        world.followUp.writeOff(job.id());

        world.deciders.note(job.id(), "reopenEntry", "fellestjeneste");
        world.followUp.reopenOutgoing(job.id());
        world.deciders.note(job.id(), "decideNext", "ola");
        world.decide.goOnPaper(job.id());

        assertThat(by(job, EventType.EXPIRED)).isNull();
        assertThat(by(job, EventType.REOPENED)).isEqualTo("fellestjeneste");
        assertThat(by(job, EventType.ON_PAPER)).isEqualTo("ola");
    }

    @Test
    void theOneWhoReopenedInAnEarlierRoundDidNotReopenInTheNext() {
        SigningJob job = world.dispatched(1);
        world.deciders.note(job.id(), "reopenEntry", "fellestjeneste");
        world.recall.recall(job.id(), "feil vedlegg", World.CASE_HANDLER);
        world.decide.resend(job.id());
        world.dispatch.dispatch(job.id());
        world.recall.recall(job.id(), "feil vedlegg", World.CASE_HANDLER);

        world.followUp.reopenOutgoing(job.id());

        assertThat(by(job, EventType.REOPENED)).isNull();
    }

    @Test
    void whoeverGaveASignerUpAndWhoeverClosedTheJobStandInTheTrail() {
        SigningJob job = world.dispatched(1);

        world.deciders.note(job.id(), "correctContact", "kari");
        world.giveUp.giveUp(job.id(), 1);
        world.deciders.note(job.id(), "needsCorrection", "kari");
        world.deciders.note(job.id(), "decideNext", "ola");
        world.decide.close(job.id());

        assertThat(by(job, EventType.CONTACT_FAULT)).isEqualTo("kari");
        assertThat(by(job, EventType.CLOSED)).isEqualTo("ola");
    }

    private @Nullable String by(SigningJob job, EventType type) {
        return world.trail.of(job.id()).stream()
                .filter(event -> event.type() == type)
                .reduce((earlier, last) -> last)
                .orElseThrow()
                .by();
    }
}
