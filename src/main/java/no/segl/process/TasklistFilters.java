package no.segl.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** Shows the baskets as filters in Tasklist. */
@Component
class TasklistFilters {

    private static final String PLACE = "priority";

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;

    TasklistFilters(FilterService filters, TaskService tasks, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    /** Brings each filter to what the code says, however often it runs. */
    void prepare() {
        for (int place = 0; place < Baskets.ALL.size(); place++) {
            Basket basket = Baskets.ALL.get(place);
            Filter filter = save(basket, place);
            basket.readers().forEach(group -> grants.give(group, Resources.FILTER, filter.getId(), Permissions.READ));
        }
    }

    /** Where it stands among the baskets, the uppermost first. */
    static int place(Filter basket) {
        return basket.getProperties().get(PLACE) instanceof Number place ? place.intValue() : Integer.MAX_VALUE;
    }

    private Filter save(Basket basket, int place) {
        Filter filter =
                filters.createTaskFilterQuery().filterName(basket.name()).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(basket.name());
        }
        filter.setQuery(basket.contents().of(tasks.createTaskQuery()));
        filter.setProperties(Map.of(
                "description",
                basket.description(),
                "color",
                basket.colour(),
                PLACE,
                place,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                // what a card says besides the task's name comes from our own endpoint
                "variables",
                List.of()));
        return filters.saveFilter(filter);
    }
}
