package no.segl.signingjob.identity;

import java.util.List;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;

/** Keeps the login behind each signature, and what the eID itself signed, encrypted, outside the signed document. */
public interface EvidenceStore {

    void keep(SigningJobId job, int round, SignerId signer, EidLogin login);

    /** What eIDs have signed themselves in one round, in the order of signing; mostly nothing. */
    List<Confirmed> confirmedIn(SigningJobId job, int round);

    /** The two files of a {@link Confirmation}. */
    record Confirmed(SignerId signer, byte[] signature, byte[] ocspResponse) {}
}
