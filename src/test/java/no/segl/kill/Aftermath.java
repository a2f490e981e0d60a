package no.segl.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.segl.story.Http;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must be true of a job that is at its end, however often the application died on the way. */
final class Aftermath {

    private static final List<String> BEGINNING =
            List.of("CREATED", "DISPATCHED", "NOTIFIED", "NOTIFIED", "DEADLINE_MOVED", "SIGNED");
    private static final List<String> SIGNED = List.of(
            "REMINDED",
            "REMINDED",
            "SIGNED",
            "ALL_SIGNED",
            "SEALED",
            "FILED",
            "HANDED_OVER",
            "FINALISED",
            "NOTIFIED",
            "NOTIFIED",
            "COPY_SENT",
            "COPY_SENT",
            "WRITTEN_OFF");
    private static final List<String> EXPIRED =
            List.of("EXPIRED", "FILED", "WRITTEN_OFF", "HANDED_OVER", "REOPENED", "CLOSED");

    private final JdbcTemplate sql;
    private final Outside outside;

    Aftermath(JdbcTemplate sql) {
        this.sql = sql;
        this.outside = new Outside(sql);
    }

    /** To be called as soon as it is dead, and before it lives again. */
    void begins() {
        outside.lookAtWhatNobodyNoted();
        letTimePass();
    }

    /** As much as others wait before they take up what the dead one had begun. */
    private void letTimePass() {
        sql.update("update act_ru_job set lock_exp_time_ = lock_exp_time_ - interval '1 hour'");
        sql.update("update scheduled_tasks set last_heartbeat = last_heartbeat - interval '1 hour' where picked");
    }

    void check(JobStory story) {
        assertThat(story.job().events().stream().filter(event -> !event.equals("OPENED")))
                .as("the trail")
                .containsExactlyInAnyOrderElementsOf(Stream.of(BEGINNING, story.isToBeSigned() ? SIGNED : EXPIRED)
                        .flatMap(List::stream)
                        .toList());
        oneIncomingEntry(story);
        assertThat(count("evidence where job_id = ?::uuid", story.job().id()))
                .as("logins kept")
                .isEqualTo(story.isToBeSigned() ? 2 : 1);
        byte[] document = story.isToBeSigned() ? signed(story) : new byte[0];
        outside.gotTheirMails(story);
        outside.archiveGotTheResult(story);
        Outside.mailboxesGotTheCopy(story, document);
    }

    /** Each contract is ordered once, in a case of its own. */
    void check(BatchStory story) {
        assertThat(count("contract where order_reference like ?", story.batch() + "/%"))
                .as("contracts ordered")
                .isEqualTo(BatchStory.CONTRACTS);
        assertThat(story.jobs())
                .doesNotHaveDuplicates()
                .hasSize(BatchStory.CONTRACTS)
                .allSatisfy(job -> assertThat(job.events()).containsExactly("CREATED", "CLOSED"));
        assertThat(story.jobs()).extracting(Aftermath::caseNumber).doesNotHaveDuplicates();
    }

    /** Nothing was made of which nobody was told, and the case system heard of all. */
    void check(List<? extends KilledStory> all, int port) {
        List<JobOverHttp> jobs = all.stream()
                .flatMap(story -> story.jobs().stream())
                .map(job -> new JobOverHttp(port, job.id()))
                .toList();
        assertThat(sql.queryForList("select id::text from signing_job", String.class))
                .as("jobs")
                .containsExactlyInAnyOrderElementsOf(
                        jobs.stream().map(JobOverHttp::id).toList());
        assertThat(count("archive_case")).as("cases").isEqualTo(jobs.size());
        jobs.forEach(outside::caseSystemHeardAll);
    }

    private static String caseNumber(JobOverHttp job) {
        return job.http("fagsystem")
                .get("/api/signing-jobs/" + job.id())
                .ok()
                .json()
                .get("caseNumber")
                .asText();
    }

    private static void oneIncomingEntry(JobStory story) {
        JsonNode entries = story.job()
                .http("fagsystem")
                .get("/api/archive/cases/" + caseNumber(story.job()))
                .ok()
                .json()
                .get("journalEntries");
        assertThat(entries.findValuesAsText("type")).as("journal entries").containsExactly("U", "I");
        assertThat(entries.get(1).get("writtenOff").asText()).isEqualTo("TO");
        assertThat(entries.get(1).get("documents")).hasSize(story.isToBeSigned() ? 1 : 0);
    }

    private static byte[] signed(JobStory story) {
        Http http = story.job().http("fagsystem");
        byte[] signed = http.get("/api/signing-jobs/" + story.job().id() + "/document")
                .ok()
                .body();
        JsonNode verdict = http.multipart("/api/verify", Map.of("document", signed), Map.of())
                .ok()
                .json();
        assertThat(verdict.get("valid").asBoolean()).as("the document is valid").isTrue();
        assertThat(verdict.get("signatures").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Prøve Person0", "Prøve Person1");
        return signed;
    }

    /** Soon: news that came too early are told again before they are dropped. */
    void nothingIsLeft() {
        await().atMost(KilledStory.PATIENCE).untilAsserted(this::lookForRests);
    }

    private void lookForRests() {
        // a case system that was told much at once is given a moment
        sql.update(
                "update scheduled_tasks set execution_time = now() where task_name = 'tell-case-system' and not picked");
        assertThat(count("act_ru_execution")).as("processes").isZero();
        assertThat(count("act_ru_job where exception_msg_ is not null or retries_ = 0"))
                .as("failing jobs of the engine")
                .isZero();
        assertThat(count("act_ru_incident")).as("incidents").isZero();
        assertThat(count("scheduled_tasks where task_name in ('tell-process', 'send-notice', 'tell-case-system')"))
                .as("errands")
                .isZero();
        assertThat(count("""
                        mailbox_copy where state <> 'HANDED_OVER' or id::text not in
                        (select task_instance from scheduled_tasks where task_name = 'send-copy' and not picked)
                        """))
                .as("copies that nobody follows to their mailboxes")
                .isZero();
    }

    static void tellsNobodyOf(List<? extends KilledStory> stories, String log) {
        assertThat(log)
                .doesNotContain(stories.stream()
                        .flatMap(story -> story.people().stream())
                        .toArray(String[]::new))
                .doesNotContain("Prøve Person", "Arbeidsavtale", "@demo.segl.example", "personal@");
    }

    private int count(String where, Object... arguments) {
        Integer rows = sql.queryForObject("select count(*) from " + where, Integer.class, arguments);
        return rows == null ? 0 : rows;
    }
}
