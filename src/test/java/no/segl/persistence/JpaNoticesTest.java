package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.notice.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaNoticesTest {

    @Autowired
    private SigningJobs jobs;

    @Autowired
    private Notices notices;

    @Autowired
    private TwoAtOnce twoAtOnce;

    private final SigningJob job = StoredJobs.job();

    @BeforeEach
    void aJob() {
        jobs.add(job);
    }

    private Notice notice(String distinction) {
        return new Notice(
                NoticeId.random(), job.id(), 2, job.signers().get(0).id(), Occasion.REMINDER, distinction, null);
    }

    @Test
    void aNoticeIsKeptUntilItIsSent() {
        Notice notice = notice("first");
        notices.addIfNew(notice);
        assertThat(notices.find(notice.id())).contains(notice);

        notices.markSent(notice.id(), StoredJobs.NOON);

        assertThat(notices.find(notice.id()).orElseThrow().sentAt()).isEqualTo(StoredJobs.NOON);
    }

    @Test
    void nobodyIsToldTwiceButAMovedDeadlineIsNews() {
        assertThat(notices.addIfNew(notice("first"))).isTrue();
        assertThat(notices.addIfNew(notice("first"))).isFalse();
        assertThat(notices.addIfNew(notice("moved"))).isTrue();
    }

    @Test
    void ofManyAtTheSameMomentOneIsAdded() {
        List<CompletableFuture<Boolean>> attempts = IntStream.range(0, 16)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> notices.addIfNew(notice("many"))))
                .toList();

        assertThat(attempts).extracting(CompletableFuture::join).containsOnlyOnce(true);
    }

    @Test
    void whoComesSecondAddsTheNoticeIfTheFirstIsUndone() {
        boolean added = twoAtOnce.secondAfter(
                () -> notices.addIfNew(notice("undone")), true, () -> notices.addIfNew(notice("undone")));

        assertThat(added).isTrue();
    }
}
