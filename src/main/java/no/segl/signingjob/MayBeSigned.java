package no.segl.signingjob;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.StaffCases.Placed;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.rules.StartFacts;
import no.segl.signingjob.rules.StartRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says before anybody has filled in a form whether an entry can be sent to be signed. The request looks once more. */
@Service
@Transactional(readOnly = true)
public class MayBeSigned {

    private final SigningJobs jobs;
    private final StartRules rules;
    private final SigningProcess process;
    private final Municipality municipality;

    MayBeSigned(SigningJobs jobs, StartRules rules, SigningProcess process, Municipality municipality) {
        this.jobs = jobs;
        this.rules = rules;
        this.process = process;
        this.municipality = municipality;
    }

    /** Every reason why it cannot be; empty when it can. */
    public List<Violation> against(Placed placed, Staff staff) {
        JournalEntry entry = placed.entry();
        List<Violation> reasons = new ArrayList<>();
        if (entry.type() != EntryType.U) {
            reasons.add(Violation.of("journalEntryId.notOutgoing", ""));
        }
        if (entry.documents().isEmpty()) {
            reasons.add(Violation.of("entry.noDocument", ""));
        }
        if (jobs.anyOpenOn(entry.id())) {
            reasons.add(Violation.of("journalEntryId.inUse", ""));
        }
        kind(staff)
                .ifPresentOrElse(
                        kind -> reasons.addAll(CheckedOut.explained(
                                rules.againstStart(facts(kind, placed)), entry, municipality.zone())),
                        () -> reasons.add(Violation.of("kind.noneYours", "")));
        return CheckedOut.saidOnce(reasons);
    }

    private Optional<Kind> kind(Staff staff) {
        return process.offeredTo(staff).stream().findFirst();
    }

    private static StartFacts facts(Kind kind, Placed placed) {
        return new StartFacts(
                kind,
                placed.file().status().name(),
                placed.entry().status().name(),
                placed.entry().documents().stream().anyMatch(document -> document.isCheckedOut()),
                1,
                1);
    }
}
