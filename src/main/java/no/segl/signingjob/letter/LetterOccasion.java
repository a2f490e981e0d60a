package no.segl.signingjob.letter;

import java.time.LocalDate;

/**
 * What a letter knows of where it is written.
 *
 * @param entryNumber of the journal entry within the case
 * @param title line 1 of the entry's title
 */
public record LetterOccasion(
        String municipality, String caseNumber, String caseTitle, String entryNumber, String title, LocalDate date) {

    @Override
    public String toString() {
        return "LetterOccasion[" + caseNumber + "-" + entryNumber + "]";
    }
}
