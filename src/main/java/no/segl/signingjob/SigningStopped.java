package no.segl.signingjob;

/** For one of the signers alone: the round ended before all had signed. How, and by whom, is not theirs to know. */
public class SigningStopped extends NoSuchJob {

    SigningStopped(SigningJobId id) {
        super(id);
    }
}
