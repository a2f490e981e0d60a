package no.segl.signingjob.archive;

/** A journal entry's identity in the archive that keeps it. */
public record EntryId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
