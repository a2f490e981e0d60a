package no.segl.signingjob;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.archive.CaseFile;

/** A staff account, or a case system that acts for staff. */
public record Staff(String account, Set<String> groups) {

    /** The records office, which checks, finalises and reopens what any group has sent. */
    public static final String JOINT_SERVICE = "fellestjeneste";

    public Staff {
        groups = Set.copyOf(groups);
    }

    /** The groups whose jobs and cases they see: their own, and for the joint service those whose jobs it checks. */
    Set<String> groupsSeen() {
        if (!groups.contains(JOINT_SERVICE)) {
            return groups;
        }
        Stream<String> checked =
                Stream.of(Kind.values()).filter(Kind::isCheckedByJointService).map(Kind::ownerGroup);
        return Stream.concat(groups.stream(), checked).collect(Collectors.toUnmodifiableSet());
    }

    /** Work lies with groups: a colleague sees what one has sent, and the joint service what it checks. */
    public boolean maySee(SigningJob job) {
        return groupsSeen().contains(job.ownerGroup());
    }

    /** As for jobs, by the groups that work with the case. */
    public boolean mayRead(CaseFile file) {
        return !Collections.disjoint(groupsSeen(), file.groups());
    }

    /** Only the group that a job belongs to acts on it. */
    public boolean mayActOn(SigningJob job) {
        return groups.contains(job.ownerGroup());
    }
}
