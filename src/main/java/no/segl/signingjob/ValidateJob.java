package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.rules.StartFacts;
import no.segl.signingjob.rules.StartRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks once more, before a round is sent, whether anything forbids it: what was in order at the request may have changed. */
@Service
public class ValidateJob {

    private final ActingOnJobs jobs;
    private final CaseArchive archive;
    private final StartRules rules;
    private final JobLog log;
    private final Clock clock;

    ValidateJob(ActingOnJobs jobs, CaseArchive archive, StartRules rules, JobLog log, Clock clock) {
        this.jobs = jobs;
        this.archive = archive;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    /** @return whether the round may be sent; if not, the job needs correction and its trail says why */
    @Transactional
    public boolean validate(SigningJobId id) {
        SigningJob job = jobs.locked(id);
        List<Violation> faults = new ArrayList<>(rules.againstStart(facts(job)));
        Instant deadline = job.requested().deadline();
        if (deadline != null && !deadline.isAfter(clock.instant())) {
            faults.add(Violation.of("deadline.past", "deadline"));
        }
        SigningJob next = jobs.update(job.checked(faults.isEmpty()));
        if (!faults.isEmpty()) {
            log.happened(next, EventType.NEEDS_CORRECTION, codes(faults));
        }
        return faults.isEmpty();
    }

    private StartFacts facts(SigningJob job) {
        CaseFile caseFile = archive.findCase(job.place().caseNumber()).orElseThrow();
        JournalEntry entry = caseFile.entries().stream()
                .filter(each -> each.id().equals(job.place().entry()))
                .findFirst()
                .orElseThrow();
        return new StartFacts(
                job.kind(),
                caseFile.status().name(),
                entry.status().name(),
                entry.documents().stream().anyMatch(document -> document.checkedOutBy() != null),
                1,
                job.signers().size());
    }

    private static String codes(List<Violation> faults) {
        return faults.stream()
                .map(fault -> fault.text() == null ? fault.code() : fault.text())
                .collect(Collectors.joining("; "));
    }
}
