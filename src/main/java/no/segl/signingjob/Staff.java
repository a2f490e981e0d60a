package no.segl.signingjob;

import java.util.Collections;
import java.util.Set;
import no.segl.signingjob.archive.CaseFile;

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

    /** As for jobs: the groups that work with the case, and the joint service. */
    public boolean mayRead(CaseFile file) {
        return groups.contains(JOINT_SERVICE) || !Collections.disjoint(groups, file.groups());
    }

    /** Only the group that a job belongs to acts on it. */
    public boolean mayActOn(SigningJob job) {
        return groups.contains(job.ownerGroup());
    }
}
