package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.archive.EntryStatus;
import org.junit.jupiter.api.Test;

/** A new job takes the place of one that is running. */
class ReplaceJobTest {

    private final World world = new World();

    private SigningJob replace(SigningJob old, NewJob wanted) {
        return world.replaceJob.replace(old.id(), wanted, List.of(), World.PDF, World.CASE_HANDLER);
    }

    @Test
    void theOldOneIsGoneFromEveryListAndTheTwoAreTiedTogether() {
        SigningJob old = world.dispatched(1, 1);
        world.signs(old, 0);

        SigningJob successor = replace(old, NewJobFixture.with(1, 1));

        SigningJob ended = world.reload(old);
        assertThat(ended.status()).isEqualTo(JobStatus.CLOSED);
        assertThat(ended.signers())
                .extracting(Signer::status)
                .containsExactly(SignerStatus.SIGNED, SignerStatus.CANCELLED);
        assertThat(world.portal.of(old.signers().get(1).nationalId())).isEmpty();
        assertThat(world.signs(old, 1)).isNotEqualTo(SigningResult.SIGNED);
        assertThat(world.replacements.of(old.id())).isEqualTo(new Replacements.Link(null, successor.id()));
        assertThat(world.replacements.of(successor.id())).isEqualTo(new Replacements.Link(old.id(), null));
        assertThat(world.trail.of(old.id()))
                .last()
                .satisfies(event -> assertThat(event.text()).isEqualTo("by " + successor.id()));
        assertThat(world.trail.of(successor.id()))
                .last()
                .satisfies(event -> assertThat(event.text()).isEqualTo("of " + old.id()));
        assertThat(world.started).contains(successor);
        assertThat(world.news).contains(new News(old.id(), 1, News.What.REPLACED, null));
    }

    @Test
    void theNewOneIsAboutTheSameEntryWhichIsSentNoLonger() {
        SigningJob old = world.dispatched(1);
        assertThat(world.outgoingStatus(old)).isEqualTo(EntryStatus.E);

        SigningJob successor = replace(old, NewJobFixture.with(1));

        assertThat(successor.place().entry()).isEqualTo(old.place().entry());
        assertThat(world.outgoingStatus(successor)).isEqualTo(EntryStatus.R);
        assertThat(world.archive.entry(old.place().entry()).documents()).hasSize(2);
    }

    @Test
    void theOldProcessReopensNothingAnyMore() {
        SigningJob old = world.dispatched(1);
        SigningJob successor = replace(old, NewJobFixture.with(1));
        world.dispatch.dispatch(successor.id());

        world.followUp.reopenOutgoing(old.id());

        assertThat(world.outgoingStatus(successor)).isEqualTo(EntryStatus.E);
    }

    @Test
    void theEntryIsCancelledWhereTheNewOneNamesAnother() {
        SigningJob old = world.dispatched(1);
        String other = world.documentInArchive().value();
        NewJob elsewhere = NewJobFixture.onDocument(other);

        SigningJob successor = world.replaceJob.replace(old.id(), elsewhere, List.of(), null, World.CASE_HANDLER);

        assertThat(successor.place().entry()).isNotEqualTo(old.place().entry());
        assertThat(world.outgoingStatus(old)).isEqualTo(EntryStatus.U);
    }

    @Test
    void whatIsUnderReviewRejectedOrRecalledIsReplacedToo() {
        SigningJob unsent = world.requested(1);
        SigningJob rejected = world.dispatched(1);
        world.reject.reject(rejected.id(), rejected.signers().get(0).nationalId(), "nei");
        SigningJob recalled = world.signedByAll(world.dispatched(1));
        world.recall.recall(recalled.id(), "feil", World.CASE_HANDLER);

        for (SigningJob old : List.of(unsent, rejected, recalled)) {
            replace(old, NewJobFixture.with(1));
            assertThat(world.reload(old).status()).isEqualTo(JobStatus.CLOSED);
        }
        assertThat(world.reload(unsent).signers().get(0).status()).isEqualTo(SignerStatus.NOT_APPLICABLE);
    }

    @Test
    void onceAllHaveSignedAndAfterTheEndNothingTakesItsPlace() {
        SigningJob signed = world.dispatched(1);
        world.signs(signed, 0);
        SigningJob sealed = world.signedByAll(world.dispatched(1));
        SigningJob closed = world.dispatched(1);
        world.recall.recall(closed.id(), "feil", World.CASE_HANDLER);
        world.decide.close(closed.id());

        for (SigningJob old : List.of(signed, sealed, closed)) {
            assertThatThrownBy(() -> replace(old, NewJobFixture.with(1))).isInstanceOf(WrongState.class);
        }
    }

    @Test
    void whatExpiredIsReopenedByTheJointServiceFirstIfItIsTheirs() {
        SigningJob post = world.dispatched(1);
        world.pass(Duration.ofDays(8));
        world.settle.settle(post.id());

        assertThat(StaffMay.replace(world.reload(post))).isFalse();
        assertThat(StaffMay.replace(SigningJobFixture.contract(world.reload(post))))
                .isTrue();
    }

    @Test
    void oneOfAnotherKindOrWithFaultsIsRefusedWithAllOfThem() {
        SigningJob old = world.dispatched(1);
        NewJob faulty =
                new NewJob("apprenticeship", null, null, false, null, null, null, null, null, null, null, List.of());

        assertThatThrownBy(() -> replace(old, faulty))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code)
                                .contains("kind.ofAnother", "title.missing", "signers.none", "sender.unit.missing"));
    }

    @Test
    void aReplacementWhileTheLastOneSignsWins() {
        SigningJob old = world.dispatched(1);
        world.sealing.whileSigning = () -> replace(old, NewJobFixture.with(1));

        assertThat(world.signs(old, 0)).isEqualTo(SigningResult.NO_LONGER_OPEN);

        assertThat(world.reload(old).status()).isEqualTo(JobStatus.CLOSED);
        assertThat(world.eventsOf(old))
                .containsOnlyOnce(EventType.REPLACED)
                .doesNotContain(EventType.SIGNED, EventType.ALL_SIGNED);
        assertThat(world.replacements.of(old.id()).replacedBy()).isNotNull();
        assertThat(world.news).extracting(News::what).containsExactly(News.What.REPLACED);
    }

    @Test
    void aReplacementRightAfterTheLastSignatureLeavesNothingBehind() {
        SigningJob old = world.dispatched(1);
        world.signs(old, 0);
        int jobs = world.started.size();

        assertThatThrownBy(() -> replace(old, NewJobFixture.with(1))).isInstanceOf(WrongState.class);

        assertThat(world.started).hasSize(jobs);
        assertThat(world.outgoingStatus(old)).isEqualTo(EntryStatus.E);
        assertThat(world.settle.settle(old.id())).contains(Outcome.SIGNED);
        assertThat(world.eventsOf(old)).contains(EventType.ALL_SIGNED).doesNotContain(EventType.REPLACED);
    }

    @Test
    void nobodyReplacesWhatIsNotTheirs() {
        SigningJob old = world.dispatched(1);
        Staff secretary = new Staff("sekreterare", Set.of("sekreterare"));

        assertThatThrownBy(() ->
                        world.replaceJob.replace(old.id(), NewJobFixture.with(1), List.of(), World.PDF, secretary))
                .isInstanceOf(NoSuchJob.class);
    }
}
