package no.segl.signingjob.archive;

/** A journal entry's number within its case, 1 for the first. */
public record EntryNumber(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
