package no.segl.signingjob.letter;

import java.util.NoSuchElementException;

/** There is no such letter template, or the document is no letter. */
public class NoSuchLetter extends NoSuchElementException {

    /** @param what of ours, never what somebody typed */
    public NoSuchLetter(String what) {
        super("there is no " + what);
    }
}
