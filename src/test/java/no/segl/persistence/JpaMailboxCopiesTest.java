package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.mailbox.MailboxCopies;
import no.segl.signingjob.mailbox.MailboxCopy;
import no.segl.signingjob.mailbox.MailboxCopy.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaMailboxCopiesTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private MailboxCopies copies;

    @Autowired
    private TwoAtOnce twoAtOnce;

    private final SigningJob job = StoredJobs.job();

    @BeforeEach
    void aJob() {
        jobs.add(job);
    }

    private MailboxCopy copy(int round) {
        return MailboxCopy.promised(job.id(), round, job.signers().get(0).id(), StoredJobs.NOON);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aCopyIsKeptWithWhereItStands(State state) {
        MailboxCopy copy = copy(1);
        copies.addIfNew(copy);
        assertThat(copies.find(copy.id())).contains(copy);

        Instant later = StoredJobs.NOON.plusSeconds(60);
        copies.update(copy.in(state, later));

        assertThat(copies.find(copy.id())).contains(copy.in(state, later));
    }

    @Test
    void aSignerHasOneCopyOfEachRound() {
        MailboxCopy first = copy(1);

        assertThat(copies.addIfNew(first)).isTrue();
        assertThat(copies.addIfNew(copy(1))).isFalse();
        assertThat(copies.addIfNew(copy(2))).isTrue();
        assertThat(copies.find(first.id())).contains(first);
    }

    @Test
    void whoComesSecondAddsTheCopyIfTheFirstIsUndone() {
        assertThat(twoAtOnce.secondAfter(() -> copies.addIfNew(copy(1)), true, () -> copies.addIfNew(copy(1))))
                .isTrue();
    }
}
