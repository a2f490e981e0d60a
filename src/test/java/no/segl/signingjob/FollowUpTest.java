package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.DocumentVersion.Made;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private final World world = new World();

    @Test
    void theSignedDocumentIsFiledOnceCheckedAndWrittenOff() {
        SigningJob job = sealed();

        world.file.fileSigned(job.id());
        world.file.fileSigned(job.id());
        JournalEntry incoming = incoming(job);
        assertThat(incoming.status()).isEqualTo(EntryStatus.M);
        assertThat(incoming.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.sha256())
                        .isEqualTo(
                                world.documents.newest(job.id()).orElseThrow().sha256()));

        world.followUp.finalise(job.id());
        world.followUp.registerIncoming(job.id());
        world.followUp.writeOff(job.id());
        assertThat(incoming(job).status()).isEqualTo(EntryStatus.J);
        assertThat(incoming(job).writtenOff()).isEqualTo("TO");
        assertThat(world.reload(job).status()).isEqualTo(JobStatus.COMPLETED);
        assertThat(world.eventsOf(job))
                .endsWith(EventType.SEALED, EventType.FILED, EventType.FINALISED, EventType.WRITTEN_OFF);
    }

    @Test
    void anExpiryIsFiledWithItsTitleAndTheJobIsResentInANewRoundWithoutTheOldSignatures() {
        SigningJob job = world.dispatched(1, 1);
        world.signs(job, 0);
        world.pass(Duration.ofDays(7));

        assertThat(world.settle.settle(job.id())).contains(Outcome.EXPIRED);
        world.file.fileExpired(job.id());
        assertThat(incoming(job).title()).isEqualTo("Arbeidsavtale – frist utløpt");
        world.followUp.writeOff(job.id());
        world.followUp.reopenOutgoing(job.id());
        assertThat(world.outgoingStatus(job)).isEqualTo(EntryStatus.R);
        assertThat(world.decide.resend(job.id())).isEqualTo(2);

        DocumentVersion newest = world.documents.newest(job.id()).orElseThrow();
        assertThat(newest.made()).isEqualTo(Made.ACCEPTED);
        assertThat(newest.round()).isEqualTo(2);
        assertThat(world.jobDocuments.content(newest)).isEqualTo(World.PDF);
        assertThat(world.dispatch.dispatch(job.id()).deadline()).isEqualTo(world.now.plus(Duration.ofDays(7)));
    }

    @Test
    void aRecallAfterAllHaveSignedLapsesWhatWasFiledAndIsTooLateOnceFinalised() {
        SigningJob job = sealed();
        world.file.fileSigned(job.id());
        var incoming = world.reload(job).place().incoming();

        world.recall.recall(job.id(), "feil vedlegg", World.CASE_HANDLER);
        world.file.withdrawIncoming(job.id());

        assertThat(world.archive.entry(incoming).status()).isEqualTo(EntryStatus.U);
        assertThat(world.news).extracting(News::what).contains(News.What.RECALLED_AFTER_SIGNING);
        assertThatThrownBy(() -> world.followUp.finalise(job.id())).isInstanceOf(WrongState.class);

        SigningJob finalised = sealed();
        world.followUp.finalise(finalised.id());
        assertThatThrownBy(() -> world.recall.recall(finalised.id(), "for sent", World.CASE_HANDLER))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void aRecalledJobIsNotSealedNorFiledByAStepThatComesLate() {
        SigningJob job = world.dispatched(1);
        world.signs(job, 0);
        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);

        world.seal.seal(job.id());
        world.file.fileSigned(job.id());

        assertThat(world.reload(job).status()).isEqualTo(JobStatus.RECALLED);
        assertThat(world.reload(job).place().incoming()).isNull();
    }

    @Test
    void theSignersListIsEmptyAtOnceAfterARecallAndARejectionAndShowsNobodysComment() {
        SigningJob job = world.dispatched(1, 1);
        var first = job.signers().get(0).nationalId();
        var second = job.signers().get(1).nationalId();

        assertThat(world.reject.reject(job.id(), first, " feil lønn ")).isEqualTo(SigningResult.REJECTED);

        assertThat(world.portal.of(second)).isEmpty();
        assertThat(world.eventsOf(job)).contains(EventType.REJECTED);
        assertThat(world.events).noneMatch(event -> event.text().contains("lønn"));
        assertThat(world.reload(job).signers().get(0).reason()).isEqualTo("feil lønn");
        assertThat(world.recall.recall(job.id(), "rettes", World.CASE_HANDLER).status())
                .isEqualTo(JobStatus.RECALLED);
    }

    @Test
    void aRejectionNeedsAComment() {
        SigningJob job = world.dispatched(1);

        assertThatThrownBy(
                        () -> world.reject.reject(job.id(), job.signers().get(0).nationalId(), "  "))
                .isInstanceOf(Refused.class);
        assertThat(world.reload(job)).isEqualTo(job);
    }

    @Test
    void theDocumentIsReplacedOnlyWhileItIsNotWithTheSigners() {
        SigningJob job = world.dispatched(1);
        byte[] corrected = {'%', 'P', 'D', 'F', '2'};

        assertThatThrownBy(() -> world.replace.replace(
                        job.id(),
                        ReplaceDocument.editionOf(world.documents.of(job.id())),
                        corrected,
                        World.CASE_HANDLER))
                .isInstanceOf(WrongState.class);
        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);
        world.replace.replace(
                job.id(), ReplaceDocument.editionOf(world.documents.of(job.id())), corrected, World.CASE_HANDLER);
        world.decide.resend(job.id());

        assertThat(world.jobDocuments.content(world.documents.newest(job.id()).orElseThrow()))
                .isEqualTo(corrected);
    }

    @Test
    void voidIsPossibleOnlyAfterItWasFinalisedAndNeedsAReason() {
        SigningJob job = sealed();

        assertThatThrownBy(() -> world.voidJob.makeVoid(job.id(), "feil", World.CASE_HANDLER))
                .isInstanceOf(WrongState.class);
        world.followUp.finalise(job.id());
        assertThatThrownBy(() -> world.voidJob.makeVoid(job.id(), " ", World.CASE_HANDLER))
                .isInstanceOf(Refused.class);
        assertThat(world.voidJob.makeVoid(job.id(), "feil", World.CASE_HANDLER).status())
                .isEqualTo(JobStatus.VOIDED);
    }

    @Test
    void aJobOfAnotherGroupIsNotThereForThoseWhoAct() {
        SigningJob job = world.dispatched(1);
        Staff secretary = new Staff("sekreterare", Set.of("sekreterare"));

        assertThatThrownBy(() -> world.recall.recall(job.id(), "x", secretary)).isInstanceOf(NoSuchJob.class);
        assertThatThrownBy(() -> world.moveDeadline.move(job.id(), world.now.plusSeconds(60), secretary))
                .isInstanceOf(NoSuchJob.class);
    }

    @Test
    void aDeadlineMovedInTheLastMomentLeavesTheRoundOpen() {
        SigningJob job = world.dispatched(1);
        world.moveDeadline.move(job.id(), world.now.plus(Duration.ofDays(9)), World.CASE_HANDLER);
        world.pass(Duration.ofDays(7));

        assertThat(world.settle.settle(job.id())).isEmpty();
    }

    private SigningJob sealed() {
        SigningJob job = world.dispatched(1);
        world.signs(job, 0);
        world.seal.seal(job.id());
        return world.reload(job);
    }

    private JournalEntry incoming(SigningJob job) {
        return world.archive.entry(world.reload(job).place().incoming());
    }
}
