package no.segl.signingjob.archive;

import java.util.Set;

/**
 * Which cases are wanted.
 *
 * @param groups only the cases that one of these works with; empty for all
 * @param text a part of the title, or how the number begins; empty for all
 * @param page 0 for the first
 */
public record CaseSearch(Set<String> groups, String text, int page, int pageSize) {

    public CaseSearch {
        groups = Set.copyOf(groups);
    }
}
