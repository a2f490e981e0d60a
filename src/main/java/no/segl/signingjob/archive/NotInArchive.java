package no.segl.signingjob.archive;

import java.util.NoSuchElementException;

/** The archive has no such case, journal entry or document. */
public class NotInArchive extends NoSuchElementException {

    /** @param what a kind and a number or id of ours, never what somebody typed */
    public NotInArchive(String what) {
        super("the archive has no " + what);
    }
}
