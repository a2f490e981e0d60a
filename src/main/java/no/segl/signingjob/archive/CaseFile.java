package no.segl.signingjob.archive;

import java.util.List;

/** A case (sak) and its journal entries, lowest number first. */
public record CaseFile(CaseNumber number, String title, CaseStatus status, List<JournalEntry> entries) {

    public CaseFile {
        entries = List.copyOf(entries);
    }
}
