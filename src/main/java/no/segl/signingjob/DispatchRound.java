package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the document to those who sign first. The deadline's days begin now, however long the way here took. */
@Service
public class DispatchRound {

    private final ActingOnJobs jobs;
    private final AskSigners ask;
    private final CaseArchive archive;
    private final Errands errands;
    private final Municipality municipality;
    private final JobLog log;
    private final Clock clock;

    DispatchRound(
            ActingOnJobs jobs,
            AskSigners ask,
            CaseArchive archive,
            Errands errands,
            Municipality municipality,
            JobLog log,
            Clock clock) {
        this.jobs = jobs;
        this.ask = ask;
        this.archive = archive;
        this.errands = errands;
        this.municipality = municipality;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Dispatching what was dispatched already changes nothing; but the process begins its waiting anew, and must hear again
     * whose contact details are being looked for.
     *
     * @return the round, with its deadline and reminder
     */
    @Transactional
    public Round dispatch(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        if (job.round().isDispatched()) {
            job.pending().stream()
                    .filter(signer -> signer.status().isUnreachable())
                    .map(signer -> new News(id, job.round().number(), News.What.CONTACT_FAULT, signer.id()))
                    .forEach(errands::tellProcess);
            return job.round();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        SigningJob sent = jobs.update(job.dispatched(now, municipality.zone()));
        archive.changeStatus(sent.place().entry(), EntryStatus.E);
        log.happened(sent, EventType.DISPATCHED, String.valueOf(sent.round().deadline()));
        ask.askAll(sent);
        return sent.round();
    }
}
