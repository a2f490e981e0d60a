package no.segl.process;

import java.util.Set;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A basket (kurv): the open tasks of one sort, as one list in Tasklist.
 *
 * @param name what its readers call it; also how it is recognised at the next start
 * @param readers the groups that see it; which tasks they see in it is the tasks' own matter
 */
record Basket(String name, String description, String colour, Set<StaffGroup> readers, Contents contents) {

    Basket {
        readers = Set.copyOf(readers);
    }

    /** Narrows a query that finds every open task to those that lie in the basket. */
    @FunctionalInterface
    interface Contents {
        TaskQuery of(TaskQuery tasks);
    }
}
