package no.segl.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

@SeglTest
class DemoWorldTest {

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TestRestTemplate visitor;

    @Test
    void theEngineAndWeLiveInOneRealPostgreSql() {
        var tables = sql.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'", String.class);

        assertThat(tables).contains("act_ru_job", "scheduled_tasks", "spring_session");
    }

    @Test
    void whatLiesOutsideFailsWhenToldSoAndAnswersAgain() throws Exception {
        String page = "/demo/outside";
        try {
            for (Outside each : Outside.values()) {
                visitor.postForEntity(page + "?who=" + each + "&fails=true", null, Void.class);
            }
            assertThat(visitor.getForObject(page, String.class)).doesNotContain("<p>svarer</p>");
            assertThat(statusOf("segl.sealing.tsa[0].url")).isEqualTo(500);
            assertThat(statusOf("segl.contact-register.url")).isEqualTo(500);
        } finally {
            for (Outside each : Outside.values()) {
                visitor.postForEntity(page + "?who=" + each + "&fails=false", null, Void.class);
            }
        }
        assertThat(visitor.getForObject(page, String.class)).doesNotContain("<p>svarer ikke</p>");
        assertThat(statusOf("segl.contact-register.url")).as("without a token").isEqualTo(401);
    }

    private static int statusOf(String setting) throws IOException, InterruptedException {
        URI address = URI.create(String.valueOf(DemoWorld.ofATestRun().get(setting)));
        HttpRequest question = HttpRequest.newBuilder(address)
                .POST(BodyPublishers.ofString("{}"))
                .build();
        return HttpClient.newHttpClient()
                .send(question, BodyHandlers.discarding())
                .statusCode();
    }
}
