package no.segl.signingjob;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff see of signing jobs: those of their own groups, and for the joint service all. */
@Service
@Transactional(readOnly = true)
public class StaffJobs {

    private final SigningJobs jobs;
    private final Trail trail;
    private final Documents documents;
    private final FormerSigners former;
    private final Rejections rejections;

    StaffJobs(SigningJobs jobs, Trail trail, Documents documents, FormerSigners former, Rejections rejections) {
        this.jobs = jobs;
        this.trail = trail;
        this.documents = documents;
        this.former = former;
        this.rejections = rejections;
    }

    /** @throws NoSuchJob also where the job is not theirs to see */
    public SigningJob find(SigningJobId id, Staff staff) {
        return jobs.find(id).filter(staff::maySee).orElseThrow(() -> new NoSuchJob(id));
    }

    public SigningJobs.Page search(
            Staff staff, Optional<JobStatus> status, Optional<Kind> kind, String text, int page, int pageSize) {
        List<String> groups = List.copyOf(staff.groupsSeen());
        return jobs.search(new SigningJobs.Search(groups, status, kind, text, page, pageSize));
    }

    /** Oldest first. Why somebody rejected, in any round, is for the sender's group alone. */
    public List<JobEvent> events(SigningJobId id, Staff staff) {
        SigningJob job = find(id, staff);
        List<JobEvent> events = trail.of(id);
        if (!staff.mayActOn(job) || events.stream().noneMatch(StaffJobs::isRejection)) {
            return events;
        }
        Map<Integer, String> comments = rejections.commentsOn(id);
        return events.stream()
                .map(event ->
                        isRejection(event) ? event.withText(comments.getOrDefault(event.round(), event.text())) : event)
                .toList();
    }

    private static boolean isRejection(JobEvent event) {
        return event.type() == EventType.REJECTED;
    }

    /** The names in the receipt: of those who were to sign when the job was made, whoever has been corrected since. */
    public List<String> firstSigners(SigningJob job) {
        return former.firstOf(job.id())
                .orElseGet(() -> job.signers().stream().map(Signer::name).toList());
    }

    public List<DocumentVersion> versions(SigningJobId id, Staff staff) {
        return documents.of(find(id, staff).id());
    }

    /** The newest version: what signers see, or with the signatures so far. */
    public byte[] document(SigningJobId id, Staff staff) {
        SigningJob job = find(id, staff);
        DocumentVersion newest = documents.newest(job.id()).orElseThrow(() -> new NoSuchJob(id));
        return documents.content(job.id(), newest.number());
    }
}
