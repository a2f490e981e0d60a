package no.segl.signingjob;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.JournalEntry;
import org.jspecify.annotations.Nullable;

/** Says who keeps an entry from being signed by working on one of its documents, and since when. */
final class CheckedOut {

    /** As the table for starting calls it. */
    private static final String REASON = "document.checkedOut";

    private static final String SINCE = "document.checkedOutSince";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private CheckedOut() {}

    /** @return the reasons, each document that is checked out among them if that is one */
    static List<Violation> explained(List<Violation> reasons, @Nullable JournalEntry entry, ZoneId zone) {
        List<Violation> all = new ArrayList<>(reasons);
        if (entry != null && reasons.stream().anyMatch(reason -> reason.code().equals(REASON))) {
            entry.documents().stream()
                    .filter(ArchivedDocument::isCheckedOut)
                    .map(document -> by(document, zone))
                    .forEach(all::add);
        }
        return all;
    }

    /** For people: who has it says that somebody has. */
    static List<Violation> saidOnce(List<Violation> reasons) {
        boolean named = reasons.stream().anyMatch(reason -> reason.code().equals(SINCE));
        return reasons.stream()
                .filter(reason -> !named || !reason.code().equals(REASON))
                .toList();
    }

    private static Violation by(ArchivedDocument document, ZoneId zone) {
        return Violation.of(
                SINCE,
                "documentId",
                document.checkedOutBy(),
                TIME.format(document.checkedOutAt().atZone(zone)));
    }
}
