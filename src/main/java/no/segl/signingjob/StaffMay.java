package no.segl.signingjob;

/** What staff may do to a job now. */
public final class StaffMay {

    private StaffMay() {}

    /** Replace the document and say who signs: nobody has it. A contract that is reviewed lies with them too. */
    public static boolean correct(SigningJob job) {
        return job.status().staffDecide() || job.kind() == Kind.APPRENTICESHIP && job.status() == JobStatus.DRAFT;
    }

    /** Until all have signed; what the joint service reopens after an expiry not before it has. */
    public static boolean replace(SigningJob job) {
        JobStatus status = job.status();
        boolean signed = status == JobStatus.SIGNED
                || status == JobStatus.ACTIVE && job.round().isSettled();
        boolean withJointService = status == JobStatus.EXPIRED && job.kind().isCheckedByJointService();
        return job.kind() != Kind.MINUTES && !signed && !withJointService && !status.hasEnded();
    }

    /** Once it is finalised; minutes before that too. */
    public static boolean makeVoid(SigningJob job) {
        return job.finalised()
                ? job.status().isSignedByAll()
                : job.kind() == Kind.MINUTES && !job.status().hasEnded();
    }
}
