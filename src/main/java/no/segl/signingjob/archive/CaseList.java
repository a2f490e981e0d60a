package no.segl.signingjob.archive;

import java.util.List;

/**
 * A page of cases, newest first.
 *
 * @param total on all pages
 */
public record CaseList(List<CaseLine> items, long total) {

    public CaseList {
        items = List.copyOf(items);
    }
}
