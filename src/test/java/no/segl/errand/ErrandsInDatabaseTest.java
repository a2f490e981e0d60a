package no.segl.errand;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.segl.process.OwnDatabase;
import no.segl.signingjob.DeliverCopy;
import no.segl.signingjob.DeliverNotice;
import no.segl.signingjob.Errands;
import no.segl.signingjob.News;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningProcess;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.MailboxCopies;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.notice.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Errands as they are really kept and done: db-scheduler on PostgreSQL. */
@SpringBootTest(classes = ErrandTestConfiguration.class, webEnvironment = WebEnvironment.NONE)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = OwnDatabase.class)
class ErrandsInDatabaseTest {

    private static final long SOON = 20_000;

    @Autowired
    private Errands errands;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @MockitoBean
    private SigningProcess process;

    @MockitoBean
    private DeliverNotice notices;

    @MockitoBean
    private Notices all;

    @MockitoBean
    private DeliverCopy copies;

    @MockitoBean
    private MailboxCopies allCopies;

    private final News news = new News(SigningJobId.random(), 2, News.What.CONTACT_FAULT, SignerId.random());

    @AfterEach
    void forget() {
        sql.update("delete from scheduled_tasks where not picked");
    }

    @Test
    void aNoticeThatWasLostIsSentAgainAfterAWhileOnceHoweverOftenItIsSaid() {
        NoticeId lost = NoticeId.random();

        transaction.executeWithoutResult(status -> errands.sendNoticeAgain(lost));
        transaction.executeWithoutResult(status -> errands.sendNoticeAgain(lost));

        assertThat(kept()).hasSize(1);
        assertThat(dueAt(lost)).isAfter(Instant.now().plus(Duration.ofMinutes(25)));
    }

    private Instant dueAt(NoticeId notice) {
        return sql.queryForObject(
                        "select execution_time from scheduled_tasks where task_instance = ? and not picked",
                        OffsetDateTime.class,
                        notice.value().toString())
                .toInstant();
    }

    private List<byte[]> kept() {
        return sql.queryForList("select task_data from scheduled_tasks", byte[].class);
    }

    @Test
    void whatIsCommittedIsDoneSoonAndForgotten() {
        transaction.executeWithoutResult(status -> errands.tellProcess(news));

        verify(process, timeout(SOON)).tell(news);
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(kept()).isEmpty());
        verify(process, never()).allClear(any(), any());
    }

    @Test
    void whatIsRolledBackWasNeverPromised() {
        transaction.executeWithoutResult(status -> {
            errands.tellProcess(news);
            assertThat(kept()).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(kept()).isEmpty();
    }

    @Test
    void aPromiseNeedsTheTransactionThatMakesItNecessary() {
        assertThatThrownBy(() -> errands.tellProcess(news)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatFailsIsTriedUntilItSucceedsAndThenTheAlertIsTakenBack() {
        doThrow(new IllegalStateException("too early"))
                .doThrow(new IllegalStateException("too early"))
                .doNothing()
                .when(process)
                .tell(news);

        transaction.executeWithoutResult(status -> errands.tellProcess(news));

        verify(process, timeout(SOON).times(3)).tell(news);
        verify(process, timeout(SOON)).allClear(eq(news.job()), contains("CONTACT_FAULT"));
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(kept()).isEmpty());
    }

    @Test
    void aNoticeIsDeliveredAndOneThatFailsWaits() {
        NoticeId fine = NoticeId.random();
        NoticeId broken = NoticeId.random();
        when(notices.deliver(fine)).thenReturn(Optional.empty());
        doThrow(new IllegalStateException("no gateway")).when(notices).deliver(broken);

        transaction.executeWithoutResult(status -> {
            errands.sendNotice(broken);
            errands.sendNotice(fine);
        });

        verify(notices, timeout(SOON)).deliver(fine);
        verify(notices, timeout(SOON)).deliver(broken);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(sql.queryForObject(
                                """
                                select execution_time > now() + interval '50 seconds' from scheduled_tasks
                                where task_instance = ? and not picked""", Boolean.class, broken.value().toString()))
                        .isTrue());
        verify(notices, times(1)).deliver(broken);
    }

    @Test
    void aNoticeThatMustNotBeSentNowWaitsForItsHour() {
        NoticeId nightly = NoticeId.random();
        Instant morning = Instant.now().plus(Duration.ofHours(9)).truncatedTo(ChronoUnit.MILLIS);
        when(notices.deliver(nightly)).thenReturn(Optional.of(morning));

        transaction.executeWithoutResult(status -> errands.sendNotice(nightly));

        verify(notices, timeout(SOON)).deliver(nightly);
        await().atMost(20, SECONDS)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(dueAt(nightly)).isEqualTo(morning));
        assertThat(new String(kept().get(0), StandardCharsets.UTF_8)).contains(morning.toString());
    }

    @Test
    void oneMailboxThatFailsHoldsUpNoOtherAndACopyIsLookedAfterUntilItHasCome() {
        CopyId fine = CopyId.random();
        CopyId broken = CopyId.random();
        when(copies.deliver(fine)).thenReturn(Optional.of(Instant.now()), Optional.empty());
        doThrow(new IllegalStateException("no answer")).when(copies).deliver(broken);

        transaction.executeWithoutResult(status -> {
            errands.sendCopy(broken);
            errands.sendCopy(fine);
        });

        verify(copies, timeout(SOON).times(2)).deliver(fine);
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(kept()).hasSize(1));
        verify(copies, times(1)).deliver(broken);
        assertThat(new String(kept().get(0), StandardCharsets.UTF_8)).contains(broken.toString());
    }

    @Test
    void whatIsKeptIsPlainTextWithIdsAlone() {
        String data = transaction.execute(status -> {
            errands.tellProcess(news);
            String kept = new String(kept().get(0), StandardCharsets.UTF_8);
            status.setRollbackOnly();
            return kept;
        });

        assertThat(data)
                .startsWith("{")
                .contains(news.job().toString(), "CONTACT_FAULT", news.signer().toString());
    }
}
