package no.segl.signingjob;

/** Somebody has corrected who is to sign since the list was opened; nothing was changed. */
public class SignersChanged extends RuntimeException {

    SignersChanged(SigningJobId job) {
        super("the signers of job " + job + " were corrected meanwhile");
    }
}
