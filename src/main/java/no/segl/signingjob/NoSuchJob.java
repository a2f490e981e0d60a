package no.segl.signingjob;

/** There is no such job, or it is not for the one who asks: both look the same from outside. */
public class NoSuchJob extends RuntimeException {

    public NoSuchJob(SigningJobId id) {
        super("no signing job " + id);
    }
}
