package no.segl.signingjob.archive;

/** Saksstatus: Noark 5's, and J as WebSak has it. */
public enum CaseStatus {
    /** Under behandling. */
    B,
    /** Avsluttet. */
    A,
    /** Utgår. */
    U,
    /** Opprettet av saksbehandler. */
    R,
    /** Avsluttet av saksbehandler. */
    S,
    /** Unntatt prosesstyring. */
    P,
    /** Ferdig fra saksbehandler. */
    F,
    /** Journalført. */
    J
}
