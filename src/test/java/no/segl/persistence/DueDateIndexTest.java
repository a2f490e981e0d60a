package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SeglTest
class DueDateIndexTest {

    @Autowired
    private JdbcTemplate sql;

    @Test
    void theEnginesJobsAreIndexedByDueDate() {
        var indexes = sql.queryForList("select indexdef from pg_indexes where tablename = 'act_ru_job'", String.class);

        assertThat(indexes).anyMatch(definition -> definition.endsWith("(duedate_)"));
    }
}
