package no.segl.signingjob;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A new job takes the place of one that is running, in one step: nobody can sign the old one any more, and the two are tied
 * together. Its signers are told of the new one, and of the old one no more than after a recall.
 */
@Service
public class ReplaceJob {

    private final RequestSigning signing;
    private final ActingOnJobs jobs;
    private final CaseArchive archive;
    private final Replacements replacements;
    private final Errands errands;
    private final JobLog log;
    private final Clock clock;

    ReplaceJob(
            RequestSigning signing,
            ActingOnJobs jobs,
            CaseArchive archive,
            Replacements replacements,
            Errands errands,
            JobLog log,
            Clock clock) {
        this.signing = signing;
        this.jobs = jobs;
        this.archive = archive;
        this.replacements = replacements;
        this.errands = errands;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A new job that names neither case nor entry nor document gets the old one's outgoing entry, which is sent no longer; the
     * entry of one that names another is cancelled.
     *
     * @param misread what could not be read at all, and is therefore missing in the new job
     * @param upload the PDF; null when the new job names a document that the archive has
     * @return the new one
     * @throws Refused with every fault in the new one; the old one runs on
     * @throws WrongState once all have signed the old one, and after its end
     */
    @Transactional
    public SigningJob replace(
            SigningJobId id, NewJob wanted, List<Violation> misread, byte @Nullable [] upload, Staff by) {
        SigningJob old = jobs.lockedFor(id, by);
        SigningJob ended = jobs.update(old.replaced(clock.instant()));
        NewJob placed = wanted.namesNoPlace() ? wanted.onEntry(old.place().entry()) : wanted;
        takeBack(old.place().entry(), placed == wanted);
        List<Violation> faults = new ArrayList<>(misread);
        if (wanted.kind() != null && !wanted.kind().equals(old.kind().code())) {
            faults.add(Violation.of("kind.ofAnother", "kind", old.kind().code()));
        }
        SigningJob successor = signing.request(placed, faults, upload, by);
        replacements.keep(ended.id(), successor.id());
        log.done(ended, EventType.REPLACED, "by " + successor.id(), by);
        log.done(successor, EventType.REPLACED, "of " + ended.id(), by);
        errands.tellProcess(new News(id, old.round().number(), News.What.REPLACED, null));
        return successor;
    }

    /** What has been journalled or archived meanwhile stays as it is. */
    private void takeBack(EntryId outgoing, boolean left) {
        EntryStatus status = archive.findCaseOf(outgoing).stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> entry.id().equals(outgoing))
                .map(JournalEntry::status)
                .findFirst()
                .orElse(EntryStatus.J);
        if (status == EntryStatus.E || !status.isSettled()) {
            archive.changeStatus(outgoing, left ? EntryStatus.U : EntryStatus.R);
        }
    }
}
