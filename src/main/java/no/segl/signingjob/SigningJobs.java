package no.segl.signingjob;

import java.util.List;
import java.util.Optional;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.identity.NationalId;

/** All signing jobs. */
public interface SigningJobs {

    void add(SigningJob job);

    /** Stores the next state of a job that was read with {@link #locked} in this transaction. */
    void update(SigningJob job);

    Optional<SigningJob> find(SigningJobId id);

    /** As {@link #find}, holding the job's row until the transaction ends: whoever comes second sees what the first stored. */
    Optional<SigningJob> locked(SigningJobId id);

    /**
     * Whether a job that has not ended signs this outgoing entry. The entry is held until the transaction ends, so that of
     * two who ask for it at once only one is told that it is free.
     */
    boolean anyOpenOn(EntryId entry);

    /** The jobs in which this person is a signer, newest first. */
    List<SigningJob> ofSigner(NationalId person);

    /** One page of the jobs that a member of these staff groups may see, newest first. */
    Page search(Search search);

    /**
     * @param groups only jobs that belong to one of these
     * @param text found in the reference or in title line 1, whatever the case of letters; empty finds all
     * @param page 0 for the first
     */
    record Search(
            List<String> groups,
            Optional<JobStatus> status,
            Optional<Kind> kind,
            String text,
            int page,
            int pageSize) {}

    record Page(List<SigningJob> items, int page, long total) {
        public Page {
            items = List.copyOf(items);
        }
    }
}
