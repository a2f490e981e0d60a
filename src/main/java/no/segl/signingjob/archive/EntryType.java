package no.segl.signingjob.archive;

/** Journalposttype of Noark 5. */
public enum EntryType {
    /** Inngående. */
    I,
    /** Utgående. */
    U,
    /** Organinternt for oppfølging. */
    N,
    /** Organinternt uten oppfølging. */
    X,
    /** Saksframlegg. */
    S
}
