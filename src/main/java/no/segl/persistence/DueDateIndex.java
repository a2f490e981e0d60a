package no.segl.persistence;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The index that lets the engine find due jobs among very many waiting timers; the engine's own tables come without it. Not
 * a migration, because those run before the engine has made its tables.
 */
@Component
class DueDateIndex implements ApplicationRunner {

    private final JdbcTemplate sql;

    DueDateIndex(JdbcTemplate sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        // "if not exists" alone fails where two nodes start at once
        sql.execute("select pg_advisory_xact_lock(hashtext('segl_job_by_due_date'))");
        sql.execute("create index if not exists segl_job_by_due_date on act_ru_job (duedate_)");
    }
}
