package no.segl.signingjob.archive;

import java.util.List;
import java.util.Set;

/**
 * A case (sak) and its journal entries, lowest number first.
 *
 * @param groups the staff groups that work with it
 */
public record CaseFile(
        CaseNumber number, String title, CaseStatus status, Set<String> groups, List<JournalEntry> entries) {

    public CaseFile {
        groups = Set.copyOf(groups);
        entries = List.copyOf(entries);
    }
}
