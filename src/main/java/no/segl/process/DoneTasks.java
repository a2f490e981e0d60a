package no.segl.process;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells, after a refusal, whether the task that somebody would do was done by then. */
@Component
class DoneTasks {

    private static final Pattern DOING =
            Pattern.compile(".*/task/([^/]+)/(?:complete|submit-form|claim|unclaim|assignee)/?");

    private final HistoryService history;
    private final OnOwnBehalf own;

    DoneTasks(HistoryService history, OnOwnBehalf own) {
        this.history = history;
        this.own = own;
    }

    /** In the request that is being answered. */
    boolean isAskedFor() {
        Matcher task = DOING.matcher(String.valueOf(
                ServletUriComponentsBuilder.fromCurrentRequest().build().getPath()));
        return task.matches()
                && own.call(() -> history.createHistoricTaskInstanceQuery()
                                .taskId(task.group(1))
                                .finished()
                                .count()
                        > 0);
    }
}
