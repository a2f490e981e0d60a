package no.segl.kill;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.segl.demo.DemoPost;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must be true of a job that is at its end, however often the application died on the way. */
final class Aftermath {

    private static final List<String> TO_BOTH = List.of("CREATED", "DISPATCHED", "NOTIFIED", "NOTIFIED", "SIGNED");
    private static final List<String> SIGNED = List.of(
            "DEADLINE_MOVED",
            "REMINDED",
            "REMINDED",
            "SIGNED",
            "ALL_SIGNED",
            "SEALED",
            "FILED",
            "FINALISED",
            "WRITTEN_OFF");
    private static final List<String> EXPIRED =
            List.of("DEADLINE_MOVED", "EXPIRED", "FILED", "WRITTEN_OFF", "REOPENED", "CLOSED");

    private final JdbcTemplate sql;
    private final Map<String, Integer> mayComeAgain = new HashMap<>();

    Aftermath(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * To be called as soon as it is dead. Mails that the mail server took, and of which our database does not know it, are sent
     * again with the same Message-ID: that is the documented exception.
     */
    void lookAtMailsInTheAir() {
        Set<String> unknown =
                new TreeSet<>(sql.queryForList("select id::text from notice where email_result is null", String.class));
        copiesOf(unknown).keySet().forEach(id -> mayComeAgain.merge(id, 1, Integer::sum));
    }

    void check(JobStory story) {
        JsonNode job = story.http("fagsystem")
                .get("/api/signing-jobs/" + story.id())
                .ok()
                .json();
        assertThat(story.events().stream().filter(event -> !event.equals("OPENED")))
                .as("the trail")
                .containsExactlyInAnyOrderElementsOf(Stream.of(TO_BOTH, story.isToBeSigned() ? SIGNED : EXPIRED)
                        .flatMap(List::stream)
                        .toList());
        everybodyWasToldOnce(story);
        oneIncomingEntry(story, job);
        if (story.isToBeSigned()) {
            bothSignaturesAreValid(story);
        }
        assertThat(count("evidence where job_id = ?::uuid", story.id()))
                .as("logins kept")
                .isEqualTo(story.isToBeSigned() ? 2 : 1);
    }

    private void everybodyWasToldOnce(JobStory story) {
        Set<String> notices = new TreeSet<>(
                sql.queryForList("select id::text from notice where job_id = ?::uuid", String.class, story.id()));
        Map<String, Long> copies = copiesOf(notices);
        assertThat(copies.keySet()).as("notices that came").isEqualTo(notices).hasSize(story.isToBeSigned() ? 4 : 2);
        copies.forEach((id, times) ->
                assertThat(times).as("copies of the mail " + id).isBetween(1L, 1L + mayComeAgain.getOrDefault(id, 0)));
    }

    private static void oneIncomingEntry(JobStory story, JsonNode job) {
        JsonNode entries = story.http("fagsystem")
                .get("/api/archive/cases/" + job.get("caseNumber").asText())
                .ok()
                .json()
                .get("journalEntries");
        assertThat(entries.findValuesAsText("type")).as("journal entries").containsExactly("U", "I");
        assertThat(entries.get(1).get("writtenOff").asText()).isEqualTo("TO");
        assertThat(entries.get(1).get("documents")).hasSize(story.isToBeSigned() ? 1 : 0);
    }

    private static void bothSignaturesAreValid(JobStory story) {
        byte[] signed = story.http("fagsystem")
                .get("/api/signing-jobs/" + story.id() + "/document")
                .ok()
                .body();
        JsonNode verdict = story.http("fagsystem")
                .multipart("/api/verify", Map.of("document", signed), Map.of())
                .ok()
                .json();
        assertThat(verdict.get("valid").asBoolean()).as("the document is valid").isTrue();
        assertThat(verdict.get("signatures").findValuesAsText("name"))
                .containsExactlyInAnyOrder("Prøve Person0", "Prøve Person1");
    }

    /** Soon: news that came too early are told again before they are dropped. */
    void nothingIsLeft() {
        await().atMost(JobStory.PATIENCE).untilAsserted(this::lookForRests);
    }

    private void lookForRests() {
        assertThat(count("act_ru_execution")).as("processes").isZero();
        assertThat(count("act_ru_job where exception_msg_ is not null or retries_ = 0"))
                .as("failing jobs of the engine")
                .isZero();
        assertThat(count("act_ru_incident")).as("incidents").isZero();
        assertThat(count("scheduled_tasks where task_name in ('tell-process', 'send-notice')"))
                .as("errands")
                .isZero();
    }

    static void tellsNobodyOf(List<JobStory> stories, String log) {
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

    private static Map<String, Long> copiesOf(Set<String> notices) {
        return DemoPost.mail().taken().stream()
                .map(Aftermath::id)
                .filter(notices::contains)
                .collect(groupingBy(Function.identity(), counting()));
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID().replaceAll("^<|@.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
