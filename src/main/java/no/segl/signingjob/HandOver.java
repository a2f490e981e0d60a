package no.segl.signingjob;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import no.segl.signingjob.archive.ArchiveHandover;
import no.segl.signingjob.archive.ArchivePackages;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.archive.Handovers;
import no.segl.signingjob.archive.Handovers.Handover;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands what was filed over to the municipality's own archive, once. */
@Service
public class HandOver {

    private static final Set<JobStatus> HANDED_OVER =
            EnumSet.of(JobStatus.SIGNED, JobStatus.EXPIRED, JobStatus.ON_PAPER);

    private final SigningJobs jobs;
    private final FiledResult results;
    private final ArchivePackages packages;
    private final ArchiveHandover archive;
    private final Handovers handovers;
    private final JobLog log;
    private final Clock clock;
    private final TransactionTemplate apart;

    HandOver(
            SigningJobs jobs,
            FiledResult results,
            ArchivePackages packages,
            ArchiveHandover archive,
            Handovers handovers,
            JobLog log,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.results = results;
        this.packages = packages;
        this.archive = archive;
        this.handovers = handovers;
        this.log = log;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does nothing where there is no archive to hand over to, where it was done before, or where nothing is filed any more
     * because the job was recalled meanwhile. The job's row is not held: the archive may be slow.
     */
    public void handOver(SigningJobId id) {
        if (!archive.isWanted()) {
            return;
        }
        SigningJob job = jobs.find(id).orElseThrow(() -> new NoSuchJob(id));
        if (HANDED_OVER.contains(job.status())) {
            results.of(job).ifPresent(filed -> handOver(job, filed));
        }
    }

    private void handOver(SigningJob job, FiledEntry filed) {
        Handover handover = handovers.of(job.id(), filed.key(), clock.instant());
        if (handover.taken()) {
            return;
        }
        archive.handOver(handover.message(), packages.pack(filed));
        // at once, and whatever becomes of the caller's transaction: what is not noted is sent again
        apart.executeWithoutResult(status -> note(job, filed, handover));
    }

    private void note(SigningJob job, FiledEntry filed, Handover handover) {
        if (handovers.taken(handover.message(), clock.instant())) {
            log.happened(job, EventType.HANDED_OVER, filed.entry().reference());
        }
    }
}
