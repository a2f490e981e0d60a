package no.segl.kill;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.segl.demo.DemoArchive;
import no.segl.demo.DemoCaseSystems;
import no.segl.demo.DemoMailboxes;
import no.segl.demo.DemoPost;
import no.segl.demo.archive.DemoAcosMottak.Taken;
import no.segl.demo.casesystem.Heard;
import no.segl.demo.mailbox.MailboxMessage;
import org.springframework.jdbc.core.JdbcTemplate;

/** What came to people, their mailboxes and the municipality's archive, and how often. */
final class Outside {

    private static final List<String> ASKED = List.of("PLEASE_SIGN", "PLEASE_SIGN");
    private static final List<String> SIGNED =
            List.of("PLEASE_SIGN", "PLEASE_SIGN", "REMINDER", "REMINDER", "COPY_READY", "COPY_READY");
    private static final String FILING_KEY = "/arkivmelding/registrering/referanseEksternNoekkel/noekkel";

    private final JdbcTemplate sql;
    private final Map<String, Integer> mayComeAgain = new HashMap<>();

    Outside(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * To be called as soon as it is dead. What a mail server or the municipality's archive took, and of which our database
     * does not know it, is sent again under the same id: those are the documented exceptions, and there are no others.
     */
    void lookAtWhatNobodyNoted() {
        Set<String> unknown = new TreeSet<>(sql.queryForList("""
                        select id::text from notice where email_result is null
                        union select message_id::text from archive_handover where taken_at is null
                        """, String.class));
        Stream.concat(mails().stream(), handovers().stream().map(Taken::messageId))
                .filter(unknown::contains)
                .distinct()
                .forEach(id -> mayComeAgain.merge(id, 1, Integer::sum));
        // of each job the case system is told one event at a time
        sql.queryForList("select job_id || '/' || acknowledged + 1 from webhook_cursor where waiting", String.class)
                .forEach(event -> mayComeAgain.merge(event, 1, Integer::sum));
    }

    /** In the order of the trail; what came twice came under the same id, and at once. */
    void caseSystemHeardAll(JobOverHttp job) {
        List<Heard> came = DemoCaseSystems.caseSystem().attemptsOf(job.id());
        Map<Integer, Set<String>> ids =
                came.stream().collect(groupingBy(Heard::sequence, TreeMap::new, mapping(Heard::id, toSet())));
        assertThat(ids.values())
                .as("ids of an event")
                .allSatisfy(each -> assertThat(each).hasSize(1));
        assertThat(came).extracting(Heard::sequence).as("order of events").isSorted();
        assertThat(DemoCaseSystems.caseSystem().heardOf(job.id()))
                .extracting(Heard::type)
                .as("events told")
                .isEqualTo(job.events());
        onceEach(
                IntStream.rangeClosed(1, job.events().size())
                        .mapToObj(sequence -> job.id() + "/" + sequence)
                        .toList(),
                came.stream().map(heard -> job.id() + "/" + heard.sequence()).toList());
    }

    void gotTheirMails(JobStory story) {
        assertThat(texts("select occasion from notice where job_id = ?::uuid", story))
                .as("notices")
                .containsExactlyInAnyOrderElementsOf(story.isToBeSigned() ? SIGNED : ASKED);
        List<String> notices = texts("select id::text from notice where job_id = ?::uuid", story);
        onceEach(notices, mails().stream().filter(notices::contains).toList());
    }

    /** What came twice is the same. */
    void archiveGotTheResult(JobStory story) {
        List<String> messages = texts("select message_id::text from archive_handover where job_id = ?::uuid", story);
        List<Taken> came = handovers().stream()
                .filter(each ->
                        each.file().value(FILING_KEY).startsWith(story.job().id()))
                .toList();
        assertThat(messages).as("messages to the archive").hasSize(1);
        onceEach(messages, came.stream().map(Taken::messageId).toList());
        assertThat(came)
                .allSatisfy(each -> assertThat(each.zip()).isEqualTo(came.get(0).zip()));
    }

    /** @param document empty if there is none */
    static void mailboxesGotTheCopy(JobStory story, byte[] document) {
        for (String person : story.people()) {
            List<MailboxMessage> copies = DemoMailboxes.point().deliveredTo(person);
            assertThat(copies).as("copies in a mailbox").hasSize(story.isToBeSigned() ? 1 : 0);
            assertThat(copies).allSatisfy(copy -> {
                assertThat(copy.timesSent()).isEqualTo(1);
                assertThat(copy.file()).isEqualTo(document);
            });
        }
    }

    private void onceEach(List<String> sent, List<String> came) {
        Map<String, Long> times = came.stream().collect(groupingBy(Function.identity(), counting()));
        assertThat(times.keySet()).as("what came").containsExactlyInAnyOrderElementsOf(sent);
        times.forEach((id, count) ->
                assertThat(count).as("how often " + id + " came").isBetween(1L, 1L + mayComeAgain.getOrDefault(id, 0)));
    }

    private List<String> texts(String query, JobStory story) {
        return sql.queryForList(query, String.class, story.job().id());
    }

    private static List<Taken> handovers() {
        return DemoArchive.mottak().taken();
    }

    /** Their notices' ids. */
    private static List<String> mails() {
        return DemoPost.mail().taken().stream().map(Outside::id).toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID().replaceAll("^<|@.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
