package no.segl.signingjob;

import java.util.Set;

/** A staff account, or a case system that acts for staff. */
public record Staff(String account, Set<String> groups) {

    /** The records office, which checks, finalises and reopens what any group has sent. */
    public static final String JOINT_SERVICE = "fellestjeneste";

    public Staff {
        groups = Set.copyOf(groups);
    }

    /** Work lies with groups: a colleague sees what one has sent, and the joint service sees it too. */
    public boolean maySee(SigningJob job) {
        return groups.contains(job.ownerGroup()) || groups.contains(JOINT_SERVICE);
    }

    /** Only the group that a job belongs to acts on it. */
    public boolean mayActOn(SigningJob job) {
        return groups.contains(job.ownerGroup());
    }
}
