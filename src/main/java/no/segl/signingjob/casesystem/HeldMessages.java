package no.segl.signingjob.casesystem;

import no.segl.signingjob.SigningJobId;

/** Where admins see what case systems could not be told, and let it be tried anew: {@link TellCaseSystem#release}. */
public interface HeldMessages {

    /** In this transaction. */
    void show(SigningJobId job);
}
