package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.casesystem.CaseSystemMessage;
import no.segl.signingjob.casesystem.CaseSystems.Answer;
import no.segl.signingjob.casesystem.TellCaseSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellCaseSystemTest {

    private final World world = new World();
    private final List<SigningJobId> shown = new ArrayList<>();
    private final TellCaseSystem tell = new TellCaseSystem(
            world.caseSystem,
            world.orderer,
            world.cursors,
            world.jobs,
            world.trail,
            world.agreed,
            shown::add,
            world.errands,
            World.transaction());

    @BeforeEach
    void theCaseHandlersSystemListens() {
        world.caseSystem.accounts.add(World.CASE_HANDLER.account());
    }

    private void tellAll(SigningJob job) {
        while (!tell.hasToldAll(job.id())) {
            tell.tellNext(job.id());
        }
    }

    private List<EventType> heard() {
        return world.caseSystem.heard.stream()
                .map(message -> message.event().type())
                .toList();
    }

    @Test
    void everyEventIsToldInTheOrderOfTheTrail() {
        SigningJob job = world.dispatched(1, 1);
        world.signedByAll(job);

        tellAll(job);

        assertThat(heard()).isEqualTo(world.eventsOf(job)).contains(EventType.CREATED, EventType.SEALED);
        assertThat(world.caseSystem.heard)
                .extracting(CaseSystemMessage::sequence)
                .isSorted();
        assertThat(world.caseSystem.heard.get(0).sequence()).isEqualTo(1);
        assertThat(world.cursors.waiting()).isZero();
    }

    @Test
    void whatIsNotAcknowledgedKeepsAllThatFollowsBack() {
        SigningJob job = world.requested(1);
        world.caseSystem.down = true;

        assertThatThrownBy(() -> tell.tellNext(job.id())).hasMessage("no acknowledgement");
        assertThatThrownBy(() -> tell.tellNext(job.id())).hasMessage("no acknowledgement");
        world.dispatch.dispatch(job.id());
        assertThat(tell.hasToldAll(job.id())).isFalse();
        world.caseSystem.down = false;
        tellAll(job);

        assertThat(heard()).containsExactly(EventType.CREATED, EventType.DISPATCHED);
    }

    @Test
    void aLostAnswerIsToldAgainUnderTheSameId() {
        SigningJob job = world.requested(1);
        world.caseSystem.losesAnswers = true;
        assertThatThrownBy(() -> tell.tellNext(job.id())).hasMessage("no acknowledgement");
        world.caseSystem.losesAnswers = false;

        tellAll(job);

        assertThat(world.caseSystem.heard).hasSize(2);
        assertThat(world.caseSystem.heard.get(0).id())
                .isEqualTo(world.caseSystem.heard.get(1).id());
    }

    @Test
    void eachEventOfEachJobHasAnIdOfItsOwn() {
        SigningJob one = world.dispatched(1);
        SigningJob other = world.dispatched(1);

        tellAll(one);
        tellAll(other);

        assertThat(world.caseSystem.heard)
                .hasSizeGreaterThan(4)
                .extracting(CaseSystemMessage::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void aBusyCaseSystemIsToldTheSameLater() {
        SigningJob job = world.requested(1);
        world.caseSystem.busy = true;
        assertThat(tell.tellNext(job.id())).isEqualTo(Answer.BUSY);
        world.caseSystem.busy = false;

        tellAll(job);

        assertThat(heard()).containsExactly(EventType.CREATED);
    }

    @Test
    void onceGivenUpNothingIsPromisedUntilAnAdminLetsIt() {
        SigningJob job = world.requested(1);
        world.errands.messages.clear();

        tell.holdBack(job.id());
        world.dispatch.dispatch(job.id());

        assertThat(shown).containsExactly(job.id());
        assertThat(world.cursors.held()).isEqualTo(1);
        assertThat(world.errands.messages).isEmpty();

        tell.release(job.id());
        assertThat(world.errands.messages).containsExactly(job.id());
        tellAll(job);
        assertThat(heard()).containsExactly(EventType.CREATED, EventType.DISPATCHED);
        assertThat(world.cursors.held()).isZero();
    }

    @Test
    void whoeverOrderedOnAPageOrListensNoMoreIsToldNothing() {
        world.caseSystem.accounts.clear();
        SigningJob job = world.dispatched(1);
        assertThat(world.errands.messages).isEmpty();

        tell.tellNext(job.id());

        assertThat(tell.hasToldAll(job.id())).isTrue();
        assertThat(world.caseSystem.heard).isEmpty();
    }

    @Test
    void whatStaffPutInItsPlaceIsToldFromTheBeginningToo() {
        world.caseSystem.accounts.clear();
        world.caseSystem.accounts.add("ordering");
        SigningJob ordered = world.request.request(
                NewJobFixture.with(1), World.PDF, new Staff("ordering", World.CASE_HANDLER.groups()));
        SigningJob successor = world.requested(1);
        assertThat(world.errands.messages).containsExactly(ordered.id());

        world.replacements.keep(ordered.id(), successor.id());
        world.dispatch.dispatch(successor.id());

        assertThat(world.errands.messages).containsExactly(ordered.id(), successor.id());
        tellAll(successor);
        assertThat(heard()).containsExactly(EventType.CREATED, EventType.DISPATCHED);
    }

    @Test
    void whatAPersonWroteIsNotRepeated() {
        SigningJob job = world.dispatched(1);
        world.recall.recall(job.id(), "Kari Nordmann har flyttet", World.CASE_HANDLER);

        tellAll(job);

        assertThat(heard()).contains(EventType.RECALLED);
        assertThat(world.caseSystem.heard).extracting(CaseSystemMessage::text).noneMatch(text -> text.contains("Kari"));
        assertThat(world.caseSystem.heard.get(1).text())
                .isEqualTo(job.round().deadline().toString());
    }
}
