package no.segl.process;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Prepares what staff need in the engine before the first of them can log in. */
@Component
class StaffStart implements SmartInitializingSingleton {

    private final StaffGroups groups;
    private final TasklistFilters filters;

    StaffStart(StaffGroups groups, TasklistFilters filters) {
        this.groups = groups;
        this.filters = filters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        groups.prepare();
        filters.prepare();
    }
}
