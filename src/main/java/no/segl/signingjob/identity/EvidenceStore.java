package no.segl.signingjob.identity;

import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;

/** Keeps the login behind each signature, encrypted, outside the signed document. */
public interface EvidenceStore {

    void keep(SigningJobId job, int round, SignerId signer, EidLogin login);
}
