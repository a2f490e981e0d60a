package no.segl.signingjob;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.archive.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies in the case of a job's newest result. All of it is what was stored, so that it reads the same each time. */
@Component
class FiledResult {

    private final CaseArchive archive;
    private final Trail trail;

    FiledResult(CaseArchive archive, Trail trail) {
        this.archive = archive;
        this.trail = trail;
    }

    /** Empty where nothing is filed, or what was filed is withdrawn. */
    Optional<FiledEntry> of(SigningJob job) {
        return Optional.ofNullable(job.place().incoming()).map(incoming -> filed(job, entry(incoming)));
    }

    /** When a paper was signed is not known here: its date is the day it came. */
    private FiledEntry filed(SigningJob job, JournalEntry entry) {
        boolean onPaper = job.status() == JobStatus.ON_PAPER;
        Round round = job.round();
        Instant filedAt = Objects.requireNonNull(
                lastTime(job, EventType.FILED, entry.reference()), "what is filed is in the trail");
        return new FiledEntry(
                onPaper ? round.paperKey(job.id()) : round.filingKey(job.id()),
                entry,
                job.place().entry(),
                onPaper ? filedAt : Objects.requireNonNull(round.settledAt(), "what is filed is settled"),
                filedAt,
                entry.writtenOff() == null ? null : lastTime(job, EventType.WRITTEN_OFF, entry.writtenOff()),
                job.sender().unit(),
                job.signers().stream().map(FiledResult::party).toList(),
                IntStream.range(0, entry.documents().size())
                        .mapToObj(i -> file(entry, i))
                        .toList());
    }

    private JournalEntry entry(EntryId wanted) {
        return archive.findCaseOf(wanted).orElseThrow().entries().stream()
                .filter(entry -> entry.id().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Instant lastTime(SigningJob job, EventType type, String text) {
        return trail.of(job.id()).stream()
                .filter(event -> event.type() == type && event.text().equals(text))
                .map(JobEvent::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static FiledEntry.Party party(Signer signer) {
        return new FiledEntry.Party(signer.name(), signer.capacity() == Capacity.SELF ? signer.nationalId() : null);
    }

    /** Named after the entry: staff may have put more than one document on it. */
    private FiledEntry.File file(JournalEntry entry, int i) {
        ArchivedDocument document = entry.documents().get(i);
        String reference = entry.reference().replace('/', '-');
        String name = i == 0 ? reference + ".pdf" : reference + "-" + (i + 1) + ".pdf";
        return new FiledEntry.File(
                name, document.title(), "application/pdf", document.variant(), archive.content(document.id()));
    }
}
