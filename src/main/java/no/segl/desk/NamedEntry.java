package no.segl.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.segl.signingjob.Staff;
import no.segl.signingjob.Violation;
import no.segl.signingjob.archive.ArchivedDocument;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the case or journal entry that staff mean by a reference such as 2026/123 or 2026/123-4. */
@Component
class NamedEntry {

    private static final Pattern ENTRY = Pattern.compile("([0-9]{4}/[0-9]{1,9})-([0-9]{1,6})");

    private final CaseArchive archive;

    NamedEntry(CaseArchive archive) {
        this.archive = archive;
    }

    /**
     * @param documents those on the entry, of which one may be signed
     * @param documentId the one that is to be signed, where none is uploaded
     */
    record Found(
            @Nullable String caseNumber,
            @Nullable String journalEntryId,
            List<ArchivedDocument> documents,
            @Nullable String documentId,
            List<Violation> faults) {

        static Found ofCase(@Nullable String caseNumber, List<Violation> faults) {
            return new Found(caseNumber, null, List.of(), null, faults);
        }
    }

    /** What is not theirs to read is as unknown as what is not there. */
    Found find(NewJobForm form, boolean uploaded, Staff staff) {
        if (form.place().isBlank()) {
            return Found.ofCase(null, List.of());
        }
        Matcher named = ENTRY.matcher(form.place());
        if (!named.matches()) {
            return Found.ofCase(form.place(), List.of());
        }
        return entry(named.group(1), Integer.parseInt(named.group(2)), staff)
                .map(entry -> of(form, entry, named.group(1), uploaded))
                .orElseGet(() -> Found.ofCase(
                        named.group(1), List.of(Violation.of("journalEntryId.unknown", "journalEntryId"))));
    }

    private Optional<JournalEntry> entry(String caseNumber, int number, Staff staff) {
        return CaseNumber.parse(caseNumber).flatMap(archive::findCase).filter(staff::mayRead).stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> entry.number().value() == number)
                .findFirst();
    }

    /** The only document of an entry need not be chosen. */
    private static Found of(NewJobForm form, JournalEntry entry, String caseNumber, boolean uploaded) {
        List<ArchivedDocument> documents = entry.documents();
        String document = null;
        if (!uploaded) {
            document = documents.size() == 1
                    ? documents.get(0).id().value()
                    : documents.stream()
                            .map(each -> each.id().value())
                            .filter(form.documentId()::equals)
                            .findFirst()
                            .orElse(null);
        }
        return new Found(caseNumber, entry.id().value(), documents, document, List.of());
    }
}
