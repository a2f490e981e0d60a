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
    U;

    /** What was sent, journalled, archived or cancelled keeps the documents it had then. */
    public boolean isSettled() {
        return switch (this) {
            case E, J, A, U -> true;
            case R, S, M, F, G -> false;
        };
    }
}
