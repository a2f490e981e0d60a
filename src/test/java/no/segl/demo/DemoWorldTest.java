package no.segl.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SeglTest
class DemoWorldTest {

    @Autowired
    private JdbcTemplate sql;

    @Test
    void theEngineAndWeLiveInOneRealPostgreSql() {
        var tables = sql.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'", String.class);

        assertThat(tables).contains("act_ru_job", "scheduled_tasks", "spring_session");
    }
}
