package no.segl.signingjob;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a job has left in its case. */
@Service
@Transactional(readOnly = true)
public class JobInCase {

    private final StaffJobs jobs;
    private final CaseArchive archive;

    JobInCase(StaffJobs jobs, CaseArchive archive) {
        this.jobs = jobs;
        this.archive = archive;
    }

    /** The case, with those of its entries that are this job's: the others may be none of the reader's business. */
    public CaseFile of(SigningJobId id, Staff staff) {
        SigningJob job = jobs.find(id, staff);
        Set<String> filed = jobs.events(id, staff).stream()
                .filter(event -> event.type() == EventType.FILED)
                .map(JobEvent::text)
                .collect(Collectors.toCollection(HashSet::new));
        filed.add(job.reference());
        CaseFile file = archive.findCase(job.place().caseNumber()).orElseThrow();
        List<JournalEntry> entries = file.entries().stream()
                .filter(entry -> filed.contains(entry.reference()))
                .toList();
        return new CaseFile(file.number(), file.title(), file.status(), file.groups(), entries);
    }

    /** A document on one of the job's entries. @throws NoSuchJob also where it lies on another entry */
    public byte[] document(SigningJobId id, DocumentId document, Staff staff) {
        boolean ofJob = of(id, staff).entries().stream()
                .flatMap(entry -> entry.documents().stream())
                .anyMatch(each -> each.id().equals(document));
        if (!ofJob) {
            throw new NoSuchJob(id);
        }
        return archive.content(document);
    }
}
