package no.segl.api;

import java.util.List;

/**
 * One page of a collection.
 *
 * @param page 0 for the first
 * @param total of all pages together
 */
record PageAnswer<T>(List<T> items, int page, long total) {

    PageAnswer {
        items = List.copyOf(items);
    }
}
