package no.segl.signingjob;

import java.util.Map;

/** What people wrote when they rejected, for the sender's group alone; the trail itself never holds it. */
public interface Rejections {

    void keep(SigningJobId job, int round, SignerId signer, String comment);

    /** By round: the first rejection ends one. */
    Map<Integer, String> commentsOn(SigningJobId job);
}
