package no.segl.signingjob.archive;

/** A document's identity in the archive that keeps it. */
public record DocumentId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
