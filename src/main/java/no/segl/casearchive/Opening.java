package no.segl.casearchive;

import java.util.Set;
import no.segl.signingjob.archive.CaseStatus;

/** What a case is opened with. */
record Opening(String title, CaseStatus status, Set<String> groups) {

    Opening {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a case that no group works with could be read by nobody");
        }
        groups = Set.copyOf(groups);
    }
}
