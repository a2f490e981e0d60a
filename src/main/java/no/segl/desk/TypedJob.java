package no.segl.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A typed form, read as a request.
 *
 * @param faults what could not be read; the use case names the rest
 */
record TypedJob(NewJob job, List<Violation> faults) {

    /** Of a deadline for which no hour was chosen. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    static TypedJob read(NewJobForm form, NamedEntry.Found named, ZoneId zone) {
        Reader reader = new Reader(zone);
        NewJob job = reader.read(form, named);
        reader.faults.addAll(named.faults());
        return new TypedJob(job, List.copyOf(reader.faults));
    }

    private static final class Reader {

        private final List<Violation> faults = new ArrayList<>();
        private final ZoneId zone;

        Reader(ZoneId zone) {
            this.zone = zone;
        }

        NewJob read(NewJobForm form, NamedEntry.Found named) {
            List<NewSigner> signers = new ArrayList<>();
            form.signers().stream()
                    .filter(row -> !row.isEmpty())
                    .forEach(row -> signers.add(TypedSigner.read(row, "signers[" + signers.size() + "].", faults)));
            return new NewJob(
                    line(form.kind(), "kind"),
                    line(form.title(), "title"),
                    line(form.sensitiveTitle(), "sensitiveTitle"),
                    form.shielded(),
                    named.caseNumber(),
                    named.journalEntryId(),
                    named.documentId(),
                    line(form.language(), "language"),
                    deadline(form),
                    null,
                    new NewSender(line(form.unit(), "sender.unit"), line(form.contact(), "sender.contact")),
                    signers,
                    form.isMinutes() ? form.meeting().read(faults) : null,
                    form.isContract() ? form.contract().read(faults) : null);
        }

        private @Nullable String line(String typed, String field) {
            return TypedSigner.line(typed, field, faults);
        }

        private @Nullable Instant deadline(NewJobForm form) {
            return Deadlines.read(form.deadlineDate(), form.deadlineTime(), zone, faults);
        }
    }

    /** A day and an hour as the clock on the wall shows them. */
    static final class Deadlines {

        private Deadlines() {}

        /** Null where nothing was typed, or where it cannot be read. */
        static @Nullable Instant read(String date, String time, ZoneId zone, List<Violation> faults) {
            if (date.isBlank() && time.isBlank()) {
                return null;
            }
            try {
                LocalTime hour = time.isBlank() ? END_OF_DAY : LocalTime.parse(time);
                return LocalDate.parse(date).atTime(hour).atZone(zone).toInstant();
            } catch (DateTimeException malformed) {
                faults.add(Violation.of("deadline.malformed", "deadline"));
                return null;
            }
        }
    }
}
