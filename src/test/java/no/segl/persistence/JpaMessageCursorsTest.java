package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.casesystem.MessageCursor;
import no.segl.signingjob.casesystem.MessageCursors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaMessageCursorsTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private MessageCursors cursors;

    @Autowired
    private TwoAtOnce twoAtOnce;

    private final SigningJob job = StoredJobs.job();

    @BeforeEach
    void aJob() {
        jobs.add(job);
    }

    private MessageCursor moved(int acknowledged, boolean waiting, boolean held) {
        cursors.hold(job.id());
        MessageCursor moved = new MessageCursor(job.id(), acknowledged, waiting, held);
        cursors.update(moved);
        return moved;
    }

    @Test
    void isAtTheStartUntilItIsMoved() {
        assertThat(cursors.of(job.id())).isEqualTo(MessageCursor.atStart(job.id()));

        MessageCursor moved = twoAtOnce.inTransaction(() -> moved(3, true, true));

        assertThat(cursors.of(job.id())).isEqualTo(moved);
    }

    @Test
    void countsTheJobsOfWhichThereIsMoreToTellAndThoseHeld() {
        long waiting = cursors.waiting();
        long held = cursors.held();

        twoAtOnce.inTransaction(() -> moved(1, true, false));
        assertThat(cursors.waiting()).isEqualTo(waiting + 1);
        assertThat(cursors.held()).isEqualTo(held);

        twoAtOnce.inTransaction(() -> moved(1, false, true));
        assertThat(cursors.waiting()).isEqualTo(waiting);
        assertThat(cursors.held()).isEqualTo(held + 1);
        twoAtOnce.inTransaction(() -> moved(1, false, false));
    }

    @Test
    void whoeverComesSecondWaitsAndSeesWhatTheFirstLeft() {
        MessageCursor seen = twoAtOnce.secondAfter(() -> moved(2, true, false), false, () -> cursors.hold(job.id()));

        assertThat(seen).isEqualTo(new MessageCursor(job.id(), 2, true, false));
    }
}
