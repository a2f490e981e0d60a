package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.SigningJobs.Search;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.identity.NationalId;
import no.segl.story.SyntheticId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@PersistenceTest
class JpaSigningJobsTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private TwoAtOnce twoAtOnce;

    @Test
    void aJobComesBackAsItWasStored() {
        SigningJob job = StoredJobs.job();

        jobs.add(job);

        assertThat(jobs.find(job.id())).contains(job);
        assertThat(jobs.find(SigningJobId.random())).isEmpty();
    }

    @Test
    void theNextStateIsStored() {
        SigningJob job = StoredJobs.job();
        SigningJob next = StoredJobs.rejected(job, "Feil lønn");
        jobs.add(job);

        store(next);

        assertThat(jobs.find(job.id())).contains(next);
    }

    @Test
    void signersAreReplacedByTheNewOnes() {
        SigningJob job = StoredJobs.job();
        SigningJob next = StoredJobs.settled(
                job,
                Outcome.RECALLED,
                List.of(StoredJobs.signer(StoredJobs.OLA, 1), job.signers().get(0)));
        jobs.add(job);

        store(next);

        assertThat(jobs.find(job.id())).contains(next);
    }

    private void store(SigningJob next) {
        twoAtOnce.inTransaction(() -> {
            jobs.locked(next.id());
            jobs.update(next);
            return next;
        });
    }

    @Test
    void ofTwoWhoAskForTheSameEntryAtOnceOnlyOneIsToldThatItIsFree() {
        EntryId entry = new EntryId(UUID.randomUUID().toString());
        Runnable first = () -> {
            assertThat(jobs.anyOpenOn(entry)).isFalse();
            jobs.add(StoredJobs.on(entry));
        };

        boolean second = twoAtOnce.secondAfter(first, false, () -> jobs.anyOpenOn(entry));

        assertThat(second).isTrue();
    }

    @Test
    void anEntryIsFreeAgainWhenItsJobHasEnded() {
        EntryId entry = new EntryId(UUID.randomUUID().toString());
        SigningJob job = StoredJobs.on(entry);
        jobs.add(job);

        store(StoredJobs.withStatus(job, JobStatus.CLOSED));

        assertThat(twoAtOnce.inTransaction(() -> jobs.anyOpenOn(entry))).isFalse();
    }

    @Test
    void whoComesSecondWaitsAndSeesWhatTheFirstStored() {
        SigningJob job = StoredJobs.job();
        SigningJob next = StoredJobs.rejected(job, "Feil lønn");
        jobs.add(job);

        Optional<SigningJob> seen = twoAtOnce.secondAfter(
                () -> {
                    jobs.locked(job.id());
                    jobs.update(next);
                },
                false,
                () -> jobs.locked(job.id()));

        assertThat(seen).contains(next);
    }

    @Test
    void whoHasReadTheJobBeforeSeesTheNewestStateOnceItIsLocked() {
        SigningJob job = StoredJobs.job();
        SigningJob next = StoredJobs.rejected(job, "Feil lønn");
        jobs.add(job);

        Optional<SigningJob> seen = twoAtOnce.secondAfter(
                () -> {
                    jobs.locked(job.id());
                    jobs.update(next);
                },
                false,
                () -> {
                    assertThat(jobs.find(job.id())).contains(job);
                    return jobs.locked(job.id());
                });

        assertThat(seen).contains(next);
    }

    @Test
    void aJobThatWasOnlyReadIsNotUpdated() {
        SigningJob job = StoredJobs.job();
        jobs.add(job);

        assertThatThrownBy(() -> twoAtOnce.inTransaction(() -> {
                    SigningJob read = jobs.find(job.id()).orElseThrow();
                    jobs.update(read);
                    return read;
                }))
                .hasMessageContaining("was not locked");
    }

    @Test
    void aRoundThatIsDecidedStaysDecidedWhateverIsStored() {
        SigningJob job = StoredJobs.job();
        jobs.add(job);
        store(StoredJobs.settled(job, Outcome.EXPIRED, job.signers()));

        assertThatThrownBy(() -> store(StoredJobs.settled(job, Outcome.RECALLED, job.signers())))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("is decided");
    }

    @Test
    void aPersonsJobsAreFoundNewestFirst() {
        NationalId person = new NationalId(SyntheticId.next());
        SigningJob older = StoredJobs.job("a", "Eldre", StoredJobs.NOON, StoredJobs.signer(person, 1));
        SigningJob newer = StoredJobs.job("a", "Nyere", StoredJobs.NOON.plusSeconds(1), StoredJobs.signer(person, 1));
        jobs.add(older);
        jobs.add(newer);
        jobs.add(StoredJobs.job());

        assertThat(jobs.ofSigner(person)).containsExactly(newer, older);
    }

    @Test
    void searchFindsOnlyTheGroupsJobsPageByPage() {
        String group = UUID.randomUUID().toString();
        List<SigningJob> own = List.of(
                StoredJobs.job(group, "En", StoredJobs.NOON, StoredJobs.signer(StoredJobs.KARI, 1)),
                StoredJobs.job(group, "To", StoredJobs.NOON.plusSeconds(1), StoredJobs.signer(StoredJobs.KARI, 1)),
                StoredJobs.job(group, "Tre", StoredJobs.NOON.plusSeconds(2), StoredJobs.signer(StoredJobs.KARI, 1)));
        own.forEach(jobs::add);
        jobs.add(StoredJobs.job());

        var second = jobs.search(new Search(List.of(group), Optional.empty(), Optional.empty(), "", 1, 2));

        assertThat(second.items()).containsExactly(own.get(0));
        assertThat(second.total()).isEqualTo(3);
        assertThat(jobs.search(new Search(List.of(), Optional.empty(), Optional.empty(), "", 0, 2))
                        .items())
                .isEmpty();
    }

    @Test
    void searchTakesTextLiterallyAndWhateverTheCaseOfLetters() {
        String group = UUID.randomUUID().toString();
        SigningJob job = StoredJobs.job(group, "ÅRSLØNN 100%", StoredJobs.NOON, StoredJobs.signer(StoredJobs.KARI, 1));
        jobs.add(job);

        assertThat(found(group, "årslønn")).containsExactly(job);
        assertThat(found(group, "100%")).containsExactly(job);
        assertThat(found(group, "2026/123-4")).containsExactly(job);
        assertThat(found(group, "1%0")).isEmpty();
        assertThat(found(group, "Kari")).isEmpty();
    }

    private List<SigningJob> found(String group, String text) {
        return jobs.search(new Search(
                        List.of(group), Optional.of(JobStatus.ACTIVE), Optional.of(Kind.JOURNAL_POST), text, 0, 10))
                .items();
    }

    @Test
    void searchByStatusAndKindLeavesTheOthersOut() {
        String group = UUID.randomUUID().toString();
        jobs.add(StoredJobs.job(group, "En", StoredJobs.NOON, StoredJobs.signer(StoredJobs.KARI, 1)));

        assertThat(jobs.search(new Search(List.of(group), Optional.of(JobStatus.EXPIRED), Optional.empty(), "", 0, 9))
                        .total())
                .isZero();
        assertThat(jobs.search(new Search(List.of(group), Optional.empty(), Optional.of(Kind.MINUTES), "", 0, 9))
                        .total())
                .isZero();
    }
}
