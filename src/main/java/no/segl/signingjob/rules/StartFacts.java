package no.segl.signingjob.rules;

import no.segl.signingjob.Kind;

/**
 * What the start tables look at. Statuses are Noark's letters.
 *
 * @param caseStatus of the case, such as B
 * @param entryStatus of the outgoing journal entry, such as R
 */
public record StartFacts(
        Kind kind, String caseStatus, String entryStatus, boolean documentCheckedOut, int documents, int signers) {}
