package no.segl.signingjob;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.identity.NationalId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a signer sees after login, and what the portal notes of it. */
@Service
@Transactional
public class SignersJobs {

    private final SigningJobs all;
    private final ActingOnJobs jobs;
    private final JobDocuments documents;
    private final Trail trail;
    private final Errands errands;
    private final JobLog log;
    private final Clock clock;

    SignersJobs(
            SigningJobs all,
            ActingOnJobs jobs,
            JobDocuments documents,
            Trail trail,
            Errands errands,
            JobLog log,
            Clock clock) {
        this.all = all;
        this.jobs = jobs;
        this.documents = documents;
        this.trail = trail;
        this.errands = errands;
        this.log = log;
        this.clock = clock;
    }

    /** A job as one signer sees it; nothing of what other signers wrote. */
    public record Seen(SigningJob job, Signer me, State state, int pages) {

        public enum State {
            /** To be read, and signed or rejected. */
            TO_SIGN,
            /** Signed by this person; others have yet to sign, or the seal is being made. */
            SIGNED,
            /** Signed by all: the copy can be downloaded. */
            FINISHED
        }
    }

    /** Newest first. What was recalled, has expired or was rejected is not in it. */
    @Transactional(readOnly = true)
    public List<Seen> of(NationalId person) {
        return all.ofSigner(person).stream()
                .flatMap(job -> seen(job, person).stream())
                .toList();
    }

    /** @throws NoSuchJob where this person has nothing to see */
    @Transactional(readOnly = true)
    public Seen find(SigningJobId id, NationalId person) {
        return all.find(id).flatMap(job -> seen(job, person)).orElseThrow(() -> new NoSuchJob(id));
    }

    /** The newest version. @throws NoSuchJob where this person has nothing to see */
    @Transactional(readOnly = true)
    public byte[] document(SigningJobId id, NationalId person) {
        return documents.content(documents.newest(find(id, person).job()));
    }

    /** Notes, once a round, that the signer has opened the document. */
    public void opened(SigningJobId id, NationalId person) {
        Seen seen = seen(jobs.locked(id), person).orElseThrow(() -> new NoSuchJob(id));
        boolean noted = trail.of(id).stream()
                .anyMatch(event -> event.type() == EventType.OPENED
                        && event.round() == seen.job().round().number()
                        && seen.me().id().equals(event.signer()));
        if (!noted) {
            log.happened(seen.job(), EventType.OPENED, seen.me().id(), "");
        }
    }

    /** The signer gave up in the middle of signing; a reminder follows. */
    public void brokenOff(SigningJobId id, NationalId person) {
        Seen seen = seen(jobs.locked(id), person).orElseThrow(() -> new NoSuchJob(id));
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
        return Optional.of(new Seen(job, me, state, newest.pages()));
    }

    private Seen.@org.jspecify.annotations.Nullable State state(SigningJob job, Signer me) {
        return switch (job.status()) {
            case ACTIVE ->
                job.isOpenFor(me, clock.instant()) ? Seen.State.TO_SIGN : me.hasSigned() ? Seen.State.SIGNED : null;
            case SIGNED, COMPLETED -> Seen.State.FINISHED;
            default -> null;
        };
    }
}
