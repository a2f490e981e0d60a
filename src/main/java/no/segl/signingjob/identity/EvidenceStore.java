package no.segl.signingjob.identity;

import java.util.List;
import java.util.Map;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;

/** Keeps the login behind each signature, and what the eID itself signed, encrypted, outside the signed document. */
public interface EvidenceStore {

    /** @param name that stands on the signature, which need not be the eID's */
    void keep(SigningJobId job, int round, SignerId signer, String name, EidLogin login);

    /** The names on the signatures of one round. */
    Map<SignerId, String> namesIn(SigningJobId job, int round);

    /** What eIDs have signed themselves in one round, in the order of signing; mostly nothing. */
    List<Confirmed> confirmedIn(SigningJobId job, int round);

    /** The two files of a {@link Confirmation}. */
    record Confirmed(SignerId signer, byte[] signature, byte[] ocspResponse) {}
}
