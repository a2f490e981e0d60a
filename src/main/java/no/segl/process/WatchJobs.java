package no.segl.process;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the failing jobs once a minute, on one node, and keeps in the database since when they fail. */
@Configuration(proxyBeanMethods = false)
class WatchJobs {

    @Bean
    RecurringTask<Since> watchFailingJobs(FailingJobs jobs) {
        return Tasks.recurring("watch-failing-jobs", FixedDelay.ofMinutes(1), Since.class)
                .initialData(Since.of(Map.of()))
                .executeStateful((instance, context) ->
                        Since.of(jobs.look(instance.getData().asInstants())));
    }

    /** By the id of the job. */
    record Since(Map<String, String> jobs) {

        static Since of(Map<String, Instant> jobs) {
            return new Since(jobs.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, each -> each.getValue().toString())));
        }

        Map<String, Instant> asInstants() {
            return jobs.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, each -> Instant.parse(each.getValue())));
        }
    }
}
