package no.segl.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.StaffMay;
import no.segl.signingjob.archive.JournalEntry;
import org.jspecify.annotations.Nullable;

/**
 * Where a job stands, and what is next. Templates call what is public.
 *
 * @param stage the status, and where that says too little, how far it has come
 * @param next the stage, and where one status is followed up in several steps, which step is next
 * @param paper what came on paper; null where nothing is filed
 */
record Standing(String stage, String next, @Nullable Paper paper) {

    private static final String RESERVED = ".reserved";
    private static final String UNREACHED = ".unreached";
    private static final String REOPENED = ".reopened";
    private static final String WRITTEN_OFF = ".writtenOff";
    private static final String FILED = ".filed";
    private static final String WAITING = ".waiting";
    private static final String REJECTED = ".rejected";
    private static final String ARCHIVED = ".archived";

    /** @param handedOverAt null where the municipality has no archive of its own, or has not got it yet */
    record Paper(
            JournalEntry entry,
            @Nullable Instant filedAt,
            @Nullable Instant handedOverAt) {}

    /** @param entries those of the job's case that are the job's */
    static Standing of(SigningJob job, List<JobEvent> events, List<JournalEntry> entries) {
        String stage = stage(job, events);
        return switch (job.status()) {
            case NEEDS_CORRECTION, ACTIVE -> new Standing(stage, stage + unreached(job), null);
            case RECALLED -> new Standing(stage, wasRejected(job) ? stage + REJECTED : stage, null);
            case EXPIRED -> new Standing(stage, stage + afterExpiry(job, events), null);
            case SIGNED, COMPLETED -> new Standing(stage, isContract(job) ? stage + ARCHIVED : stage, null);
            case ON_PAPER ->
                paper(job, events, entries)
                        .map(paper -> new Standing(
                                stage, stage + (paper.entry().writtenOff() == null ? FILED : WRITTEN_OFF), paper))
                        .orElseGet(() -> new Standing(stage, stage, null));
            default -> new Standing(stage, stage, null);
        };
    }

    /** How far one is that is on paper, and there for good, as a badge says it; empty for all others. */
    static String onPaper(SigningJob job, List<JobEvent> events) {
        if (job.status() != JobStatus.ON_PAPER) {
            return "";
        }
        if (job.place().incoming() == null) {
            return WAITING;
        }
        boolean writtenOff = events.stream()
                .dropWhile(event -> event.type() != EventType.ON_PAPER)
                .anyMatch(event -> event.type() == EventType.WRITTEN_OFF);
        return writtenOff || !isWrittenOff(job) ? WRITTEN_OFF : FILED;
    }

    /** Staff have the document in their hands: before an expiry is reopened, nothing can be changed in it. */
    boolean staffDecide(SigningJob job) {
        return StaffMay.correct(job)
                && (job.status() != JobStatus.EXPIRED || !isReopened(job) || next.endsWith(REOPENED));
    }

    boolean paperIsOpen(SigningJob job) {
        return job.status() == JobStatus.ON_PAPER && !next.endsWith(WRITTEN_OFF);
    }

    /** Somebody has a task in it, or will have. */
    public boolean hasTask(SigningJob job) {
        return !job.status().hasEnded() || paperIsOpen(job);
    }

    /** Before it was recalled. */
    private static boolean wasRejected(SigningJob job) {
        return job.round().outcome() == Outcome.REJECTED;
    }

    /** Written off and reopened after an expiry, before staff decide. */
    private static boolean isReopened(SigningJob job) {
        return job.kind().isCheckedByJointService();
    }

    /** Written off in a task of its own after it came on paper: minutes are not. */
    private static boolean isWrittenOff(SigningJob job) {
        return job.kind() != Kind.MINUTES;
    }

    /** What is next for one whom nothing digital reaches; a reservation first, which no address ends. */
    private static String unreached(SigningJob job) {
        List<SignerStatus> all = job.signers().stream().map(Signer::status).toList();
        if (all.contains(SignerStatus.RESERVED)) {
            return RESERVED;
        }
        return all.contains(SignerStatus.CONTACT_INFORMATION_MISSING) ? UNREACHED : "";
    }

    private static String stage(SigningJob job, List<JobEvent> events) {
        if (isUnderReview(job, events)) {
            return "IN_REVIEW";
        }
        if (job.status() == JobStatus.ACTIVE && job.round().outcome() == Outcome.SIGNED) {
            return "SEALING";
        }
        return job.status() == JobStatus.SIGNED && job.finalised()
                ? "FINALISED"
                : job.status().name();
    }

    /** Filed and archived by itself, and after an expiry in staff's hands at once. */
    private static boolean isContract(SigningJob job) {
        return job.kind() == Kind.APPRENTICESHIP;
    }

    /** A contract waits for it before its first round; what a document waits for else is over in a moment. */
    private static boolean isUnderReview(SigningJob job, List<JobEvent> events) {
        return isContract(job)
                && job.status() == JobStatus.DRAFT
                && events.stream().noneMatch(event -> event.type() == EventType.REVIEWED);
    }

    private static String afterExpiry(SigningJob job, List<JobEvent> events) {
        if (!isReopened(job)) {
            return isContract(job) ? REOPENED : "";
        }
        List<EventType> ofRound = events.stream()
                .filter(event -> event.round() == job.round().number())
                .map(JobEvent::type)
                .toList();
        if (ofRound.contains(EventType.REOPENED)) {
            return REOPENED;
        }
        return ofRound.contains(EventType.WRITTEN_OFF) ? WRITTEN_OFF : "";
    }

    private static Optional<Paper> paper(SigningJob job, List<JobEvent> events, List<JournalEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.id().equals(job.place().incoming()))
                .findFirst()
                .map(entry -> new Paper(
                        entry, last(EventType.FILED, entry, events), last(EventType.HANDED_OVER, entry, events)));
    }

    private static @Nullable Instant last(EventType type, JournalEntry entry, List<JobEvent> events) {
        return events.stream()
                .filter(event -> event.type() == type && event.text().equals(entry.reference()))
                .map(JobEvent::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
