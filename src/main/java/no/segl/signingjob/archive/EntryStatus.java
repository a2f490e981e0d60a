package no.segl.signingjob.archive;

/** Journalstatus of Noark 5. */
public enum EntryStatus {
    /** Reservert: own document under work. */
    R,
    /** Saksbehandler har registrert innkommet dokument. */
    S,
    /** Midlertidig registrering av innkommet dokument. */
    M,
    /** Ferdigstilt fra saksbehandler. */
    F,
    /** Godkjent av leder. */
    G,
    /** Ekspedert: sent. */
    E,
    /** Journalført. */
    J,
    /** Arkivert. */
    A,
    /** Utgår. */
    U
}
