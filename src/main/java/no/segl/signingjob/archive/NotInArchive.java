package no.segl.signingjob.archive;

import java.util.NoSuchElementException;

/** The archive has no such case, journal entry or document. */
public class NotInArchive extends NoSuchElementException {

    public NotInArchive(Record identity) {
        super("the archive has no " + identity);
    }
}
