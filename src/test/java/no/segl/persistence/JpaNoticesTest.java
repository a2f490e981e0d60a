package no.segl.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
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
        return Notice.promised(job.id(), 2, job.signers().get(0).id(), Occasion.REMINDER, distinction, StoredJobs.NOON);
    }

    @Test
    void aNoticeIsKeptWithWhatCameOfItOnEachWay() {
        Notice notice = notice("first");
        notices.addIfNew(notice);
        assertThat(notices.find(notice.id())).contains(notice);

        notices.setResult(notice.id(), Channel.EMAIL, Delivery.ADDRESS_REFUSED);
        assertThat(notices.find(notice.id()).orElseThrow().hasArrived()).isFalse();
        notices.setResult(notice.id(), Channel.SMS, Delivery.ACCEPTED);

        Notice sent = notices.find(notice.id()).orElseThrow();
        assertThat(sent.results())
                .isEqualTo(Map.of(Channel.EMAIL, Delivery.ADDRESS_REFUSED, Channel.SMS, Delivery.ACCEPTED));
        assertThat(sent.hasArrived()).isTrue();

        notices.forgetResult(notice.id(), Channel.SMS);
        assertThat(notices.find(notice.id()).orElseThrow().results()).containsOnlyKeys(Channel.EMAIL);
    }

    @Test
    void whoeverIsAskedAnewNeedsNoOlderNotice() {
        Notice old = notice("first");
        notices.addIfNew(old);
        assertThat(notices.isSuperseded(old)).isFalse();

        Notice anew =
                Notice.promised(job.id(), 2, old.signer(), Occasion.PLEASE_SIGN, "", StoredJobs.NOON.plusMillis(1));
        notices.addIfNew(anew);

        assertThat(notices.isSuperseded(old)).isTrue();
        assertThat(notices.isSuperseded(anew)).isFalse();
    }

    @Test
    void whoeverWasAskedInAnEarlierRoundIsKnown() {
        Notice first = asked(1);
        Notice second = asked(2);
        notices.addIfNew(second);
        assertThat(notices.wasAskedBefore(second)).isFalse();

        notices.addIfNew(first);

        assertThat(notices.wasAskedBefore(second)).isTrue();
        assertThat(notices.wasAskedBefore(first)).isFalse();
    }

    private Notice asked(int round) {
        return Notice.promised(job.id(), round, job.signers().get(0).id(), Occasion.PLEASE_SIGN, "", StoredJobs.NOON);
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
