package no.segl.persistence;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Forgets the answers to requests that nobody will repeat any more; the jobs and their trail stay. */
@Configuration(proxyBeanMethods = false)
class ForgetRequests {

    private static final Logger LOG = LoggerFactory.getLogger(ForgetRequests.class);

    private final JdbcTemplate sql;
    private final KnownRequestSettings settings;
    private final Clock clock;

    ForgetRequests(JdbcTemplate sql, KnownRequestSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> forgetOldRequests() {
        return Tasks.recurring("forget-old-requests", FixedDelay.ofHours(24)).execute((instance, context) -> forget());
    }

    void forget() {
        var oldest = Timestamp.from(clock.instant().minus(settings.rememberedFor()));
        int forgotten = sql.update("delete from known_request where created_at < ?", oldest);
        if (forgotten > 0) {
            LOG.info("{} old requests forgotten", forgotten);
        }
    }
}
