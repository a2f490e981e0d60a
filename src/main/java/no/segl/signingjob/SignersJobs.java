package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.identity.NationalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a signer sees after login, and what the portal notes of it. */
@Service
@Transactional
public class SignersJobs {

    private static final Set<JobStatus> STOPPED =
            EnumSet.of(JobStatus.REJECTED, JobStatus.EXPIRED, JobStatus.RECALLED, JobStatus.VOIDED);

    private final SigningJobs all;
    private final ActingOnJobs jobs;
    private final JobDocuments documents;
    private final CopyPeriod copies;
    private final Errands errands;
    private final JobLog log;
    private final Clock clock;

    SignersJobs(
            SigningJobs all,
            ActingOnJobs jobs,
            JobDocuments documents,
            CopyPeriod copies,
            Errands errands,
            JobLog log,
            Clock clock) {
        this.all = all;
        this.jobs = jobs;
        this.documents = documents;
        this.copies = copies;
        this.errands = errands;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A job as one signer sees it; nothing of what other signers wrote.
     *
     * @param copyUntil until when the copy can be downloaded, once all have signed
     */
    public record Seen(
            SigningJob job,
            Signer me,
            State state,
            int pages,
            @Nullable Instant copyUntil) {

        public enum State {
            /** To be read, and signed or rejected. */
            TO_SIGN,
            /** Signed by this person; others have yet to sign, or the seal is being made. */
            SIGNED,
            /** Signed by all: the copy can be downloaded. */
            FINISHED,
            /** Signed by all, and the time to download the copy is over: the sender has it. */
            OVER;

            /** Nothing is left to wait for. */
            public boolean isSignedByAll() {
                return this == FINISHED || this == OVER;
            }
        }
    }

    /** Newest first. What was recalled, has expired or was rejected is not in it. */
    @Transactional(readOnly = true)
    public List<Seen> of(NationalId person) {
        return all.ofSigner(person).stream()
                .flatMap(job -> seen(job, person).stream())
                .toList();
    }

    /**
     * @throws NoSuchJob where this person has nothing to see
     * @throws SigningStopped where there was something, until the round ended
     */
    @Transactional(readOnly = true)
    public Seen find(SigningJobId id, NationalId person) {
        return seenOrGone(all.find(id).orElseThrow(() -> new NoSuchJob(id)), person);
    }

    private Seen seenOrGone(SigningJob job, NationalId person) {
        Signer me = job.signer(person).orElseThrow(() -> new NoSuchJob(job.id()));
        return seen(job, person)
                .orElseThrow(() -> isStopped(job) ? new SigningStopped(job, me) : new NoSuchJob(job.id()));
    }

    private boolean isStopped(SigningJob job) {
        boolean late = job.status() == JobStatus.ACTIVE && job.round().isOver(clock.instant());
        return late || STOPPED.contains(job.status());
    }

    /** The newest version. @throws NoSuchJob where this person has nothing to see, or no longer */
    @Transactional(readOnly = true)
    public byte[] document(SigningJobId id, NationalId person) {
        Seen seen = find(id, person);
        if (seen.state() == Seen.State.OVER) {
            throw new NoSuchJob(id);
        }
        return documents.content(documents.newest(seen.job()));
    }

    /** Notes, once a round, that the signer has opened the document. */
    public void opened(SigningJobId id, NationalId person) {
        Seen seen = seenOrGone(jobs.locked(id), person);
        log.happenedOnce(seen.job(), EventType.OPENED, seen.me().id(), "");
    }

    /** The signer gave up in the middle of signing; a reminder follows. */
    public void brokenOff(SigningJobId id, NationalId person) {
        Seen seen = seenOrGone(jobs.locked(id), person);
        if (seen.state() == Seen.State.TO_SIGN) {
            log.happened(seen.job(), EventType.SIGNING_BROKEN_OFF, seen.me().id(), "");
            errands.tellProcess(new News(
                    id,
                    seen.job().round().number(),
                    News.What.BROKEN_OFF,
                    seen.me().id()));
        }
    }

    private Optional<Seen> seen(SigningJob job, NationalId person) {
        Signer me = job.signer(person).orElse(null);
        Seen.State state = me == null ? null : state(job, me);
        if (state == null) {
            return Optional.empty();
        }
        DocumentVersion newest = documents.newest(job);
        Instant copyUntil = state.isSignedByAll() ? copies.endOf(job) : null;
        return Optional.of(new Seen(job, me, state, newest.pages(), copyUntil));
    }

    private Seen.@Nullable State state(SigningJob job, Signer me) {
        return switch (job.status()) {
            case ACTIVE ->
                job.isOpenFor(me, clock.instant()) ? Seen.State.TO_SIGN : me.hasSigned() ? Seen.State.SIGNED : null;
            case SIGNED, COMPLETED -> copies.isOpen(job, clock.instant()) ? Seen.State.FINISHED : Seen.State.OVER;
            default -> null;
        };
    }
}
