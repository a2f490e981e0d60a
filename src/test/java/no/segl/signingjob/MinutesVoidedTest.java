package no.segl.signingjob;

import static no.segl.signingjob.SentMinutes.SECRETARY;
import static no.segl.signingjob.SentMinutes.inOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.notice.Notice.Occasion;
import org.junit.jupiter.api.Test;

/** What becomes of minutes that are made void, before and after the end. */
class MinutesVoidedTest {

    private final World world = new World();
    private final SentMinutes minutes = new SentMinutes(world);

    @Test
    void madeVoidWhileTheyAreOutTheyAreGoneFromEveryListAndEverybodyAskedIsTold() {
        SigningJob job = minutes.sent();
        world.signs(job, 0);
        world.letters.clear();

        SigningJob made = world.voidJob.makeVoid(job.id(), "fel nämnd", SECRETARY);
        world.deliverAll();

        assertThat(made.status()).isEqualTo(JobStatus.VOIDED);
        assertThat(made.round().outcome()).isEqualTo(Outcome.RECALLED);
        assertThat(world.portal.of(job.signers().get(1).nationalId())).isEmpty();
        assertThat(world.signs(job, 1)).isNotEqualTo(SigningResult.SIGNED);
        assertThat(world.letters)
                .extracting(letter -> letter.occasion())
                .containsExactly(Occasion.VOIDED, Occasion.VOIDED);
        assertThat(world.news).extracting(News::what).contains(News.What.VOIDED);
    }

    @Test
    void canBeMadeVoidBeforeAnybodyIsAskedAndThenNobodyIsTold() {
        SigningJob job = world.request.request(inOrder(), World.PDF, SECRETARY);

        world.voidJob.makeVoid(job.id(), "fel protokoll", SECRETARY);
        world.deliverAll();

        assertThat(world.reload(job).status()).isEqualTo(JobStatus.VOIDED);
        assertThat(world.letters).isEmpty();
    }

    @Test
    void canBeMadeVoidAfterARejectionAndAfterAllHaveAdjusted() {
        SigningJob rejected = minutes.sent();
        world.reject.reject(rejected.id(), rejected.signers().get(0).nationalId(), "nej");
        SigningJob signed = world.signedByAll(minutes.sent());

        for (SigningJob job : List.of(rejected, signed)) {
            assertThat(world.voidJob.makeVoid(job.id(), "fel", SECRETARY).status())
                    .isEqualTo(JobStatus.VOIDED);
            assertThatThrownBy(() -> world.voidJob.makeVoid(job.id(), "igen", SECRETARY))
                    .isInstanceOf(WrongState.class);
        }
        world.announce.announce(signed.id());
        assertThat(world.minutes.announced).isEmpty();
    }

    @Test
    void ofVoidMinutesEachSignerIsToldThatTheyAreVoidWhateverTheyThemselvesDid() {
        SigningJob rejected = minutes.sent();
        world.signs(rejected, 0);
        world.reject.reject(rejected.id(), rejected.signers().get(1).nationalId(), "nej");

        world.voidJob.makeVoid(rejected.id(), "fel", SECRETARY);

        assertThat(world.signs(rejected, 0)).isEqualTo(SigningResult.NO_LONGER_OPEN);
        for (Signer signer : rejected.signers()) {
            assertThatThrownBy(() -> world.portal.find(rejected.id(), signer.nationalId()))
                    .isInstanceOfSatisfying(SigningStopped.class, stopped -> {
                        assertThat(stopped.why()).isEqualTo(SigningStopped.Why.VOIDED);
                        assertThat(stopped.isByThemselves()).isFalse();
                    });
        }
    }

    @Test
    void madeVoidAfterTheEndTheAnnouncementIsWithdrawnAndNoProcessIsTold() {
        SigningJob job = minutes.finalised();
        world.announce.announce(job.id());
        world.followUp.complete(job.id());
        List<News> before = new ArrayList<>(world.news);

        world.voidJob.makeVoid(job.id(), "fel bilaga", SECRETARY);

        assertThat(world.staffMinutes.announced(job.id(), SECRETARY)).isEmpty();
        assertThatThrownBy(() -> world.staffMinutes.pdf(job.id(), SECRETARY)).isInstanceOf(NoSuchJob.class);
        assertThat(world.news).isEqualTo(before);
    }

    @Test
    void afterTheEndNothingElseCanBeMadeVoidThanWhatWasFinalised() {
        SigningJob job = minutes.sent();
        world.recall.recall(job.id(), "fel", SECRETARY);
        world.decide.close(job.id());

        assertThatThrownBy(() -> world.voidJob.makeVoid(job.id(), "fel", SECRETARY))
                .isInstanceOf(WrongState.class);
    }
}
