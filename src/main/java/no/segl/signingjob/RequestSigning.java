package no.segl.signingjob;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.rules.StartRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A sender asks for signatures. Either everything is in order and the job exists, or every fault is named and nothing does. */
@Service
public class RequestSigning {

    private final NewJobCheck check;
    private final OutgoingEntry outgoing;
    private final Intake intake;
    private final StartRules rules;
    private final SigningJobs jobs;
    private final JobSubjects subjects;
    private final JobDocuments documents;
    private final JobLog log;
    private final SigningProcess process;
    private final Municipality municipality;
    private final Clock clock;

    RequestSigning(
            NewJobCheck check,
            OutgoingEntry outgoing,
            Intake intake,
            StartRules rules,
            SigningJobs jobs,
            JobSubjects subjects,
            JobDocuments documents,
            JobLog log,
            SigningProcess process,
            Municipality municipality,
            Clock clock) {
        this.check = check;
        this.outgoing = outgoing;
        this.intake = intake;
        this.rules = rules;
        this.jobs = jobs;
        this.subjects = subjects;
        this.documents = documents;
        this.log = log;
        this.process = process;
        this.municipality = municipality;
        this.clock = clock;
    }

    /**
     * @param upload the PDF; null when the job names a document that the archive has
     * @throws Refused with every fault
     */
    @Transactional
    public SigningJob request(NewJob wanted, byte @Nullable [] upload, Staff by) {
        return request(wanted, List.of(), upload, by);
    }

    /**
     * @param misread what could not be read at all, and is therefore missing in the job; named together with the rest
     * @param upload the PDF; null when the job names a document that the archive has
     * @throws Refused with every fault
     */
    @Transactional
    public SigningJob request(NewJob wanted, List<Violation> misread, byte @Nullable [] upload, Staff by) {
        SigningJob job = make(wanted, misread, upload, by, UnaryOperator.identity());
        process.start(job);
        return job;
    }

    /**
     * Makes a job that is on paper from the beginning: nobody is told. As {@link #request} else.
     *
     * @throws Refused with every fault
     */
    @Transactional
    public SigningJob requestOnPaper(NewJob wanted, List<Violation> misread, byte @Nullable [] upload, Staff by) {
        demandLetter(wanted);
        SigningJob job = make(wanted, misread, upload, by, SigningJob::onPaper);
        log.done(job, EventType.ON_PAPER, "", by);
        process.start(job);
        return job;
    }

    /**
     * Makes a job for each signer, so that one who does not sign stops nobody else. Each is about an outgoing entry of its
     * own in the same case, with the same document. An entry that was named is the first signer's: left over, it would be a
     * draft that somebody has to clear away.
     *
     * @throws Refused with every fault, as of the one job that it would have been; nothing is made then
     */
    @Transactional
    public List<SigningJob> requestEach(NewJob wanted, List<Violation> misread, byte @Nullable [] upload, Staff by) {
        demandLetter(wanted);
        Ready ready = check(wanted, misread, upload, by);
        ArchivePlace first = place(ready, upload);
        List<SigningJob> made = new ArrayList<>();
        for (Signer signer : ready.checked().signers()) {
            ArchivePlace place = made.isEmpty()
                    ? first
                    : outgoing.another(first, ready.checked().title(), ready.pdf());
            made.add(store(ready, ready.checked().onlyFor(signer), place, by, UnaryOperator.identity()));
        }
        made.forEach(process::start);
        return List.copyOf(made);
    }

    /**
     * What stands in the way of this request now; nothing is made.
     *
     * @param wanted as of {@link #request}
     */
    @Transactional
    public List<Violation> faultsIn(NewJob wanted, List<Violation> misread, byte @Nullable [] upload, Staff by) {
        try {
            check(wanted, misread, upload, by);
            return List.of();
        } catch (Refused refused) {
            return refused.violations();
        }
    }

    /** Minutes and contracts have people who belong together, and models that do not begin on paper. */
    private static void demandLetter(NewJob wanted) {
        if (Kind.ofCode(wanted.kind()).filter(kind -> kind != Kind.JOURNAL_POST).isPresent()) {
            throw new Refused(Violation.of("kind.notOffered", "kind"));
        }
    }

    private SigningJob make(
            NewJob wanted,
            List<Violation> misread,
            byte @Nullable [] upload,
            Staff by,
            UnaryOperator<SigningJob> beginning) {
        Ready ready = check(wanted, misread, upload, by);
        return store(ready, ready.checked(), place(ready, upload), by, beginning);
    }

    /** A request in which nothing is wrong. */
    private record Ready(
            NewJobCheck.Checked checked, OutgoingEntry.Found found, byte[] pdf, Intake.Examined examined) {}

    private Ready check(NewJob wanted, List<Violation> misread, byte @Nullable [] upload, Staff by) {
        List<Violation> faults = new ArrayList<>();
        NewJobCheck.Checked checked = check.read(wanted, by, faults);
        OutgoingEntry.Found found = outgoing.find(wanted, upload != null, by, faults);
        byte[] pdf = upload != null ? upload : found.content();
        Intake.Examined examined = pdf == null ? Intake.Examined.refused(List.of()) : intake.examine(pdf);
        faults.addAll(examined.faults());
        if (found.entry() != null && jobs.anyOpenOn(found.entry().id())) {
            faults.add(Violation.of(
                    "journalEntryId.inUse", wanted.documentId() != null ? "documentId" : "journalEntryId"));
        }
        if (checked.kind() != null && !process.offers(checked.kind())) {
            faults.add(Violation.of("kind.notOffered", "kind"));
        }
        if (checked.kind() != null) {
            faults.addAll(CheckedOut.explained(
                    rules.againstStart(
                            found.facts(checked.kind(), wanted.signers().size())),
                    found.entry(),
                    municipality.zone()));
        }
        Refused.ifAny(misread, faults);
        return new Ready(checked, found, pdf, examined);
    }

    private ArchivePlace place(Ready ready, byte @Nullable [] upload) {
        NewJobCheck.Checked checked = ready.checked();
        return outgoing.make(ready.found(), checked.title(), checked.kind().ownerGroup(), upload);
    }

    private SigningJob store(
            Ready ready,
            NewJobCheck.Checked checked,
            ArchivePlace place,
            Staff by,
            UnaryOperator<SigningJob> beginning) {
        SigningJob job = beginning.apply(checked.job(place, rules.policyFor(checked.kind()), by, clock.instant()));
        jobs.add(job);
        subjects.keep(job.id(), checked);
        log.done(job, EventType.CREATED, documents.received(job, ready.pdf(), ready.examined()), by);
        return job;
    }
}
