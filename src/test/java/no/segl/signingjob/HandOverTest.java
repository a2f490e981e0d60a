package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.archive.FiledEntry.Party;
import no.segl.signingjob.archive.NotInArchive;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private final World world = new World();

    @Test
    void theSignedDocumentGoesWithWhoSignedItAndWhatItAnswers() {
        SigningJob job = signedAndFiled();

        world.handOver.handOver(job.id());

        FiledEntry filed = world.municipal.packed.get(0);
        assertThat(filed.key()).isEqualTo(job.id() + "/1/signed");
        assertThat(filed.answers()).isEqualTo(job.place().entry());
        assertThat(filed.entry().id()).isEqualTo(job.place().incoming());
        assertThat(filed.senders())
                .extracting(Party::number)
                .containsExactly(
                        job.signers().get(0).nationalId(), job.signers().get(1).nationalId());
        assertThat(filed.files()).singleElement().satisfies(file -> {
            assertThat(file.variant()).isEqualTo("S");
            assertThat(file.content())
                    .isEqualTo(world.jobDocuments.content(
                            world.documents.newest(job.id()).orElseThrow()));
        });
        assertThat(filed.writtenOffAt()).isNull();
        assertThat(world.eventsOf(job)).containsSubsequence(EventType.FILED, EventType.HANDED_OVER);
    }

    @Test
    void whatWasAcknowledgedIsNotSentAgain() {
        SigningJob job = signedAndFiled();

        world.handOver.handOver(job.id());
        world.handOver.handOver(job.id());

        assertThat(world.municipal.taken).hasSize(1);
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.HANDED_OVER);
    }

    @Test
    void whatMayHaveBeenTakenIsSentAgainAsTheSameMessageAndReadsTheSame() {
        SigningJob job = signedAndFiled();
        world.municipal.losingAnswers = true;
        assertThatThrownBy(() -> world.handOver.handOver(job.id())).hasMessage("no answer");
        world.pass(Duration.ofHours(1));
        world.municipal.losingAnswers = false;

        world.handOver.handOver(job.id());

        assertThat(world.municipal.taken).hasSize(2).containsOnly(world.municipal.taken.get(0));
        assertThat(world.municipal.packed.get(1)).usingRecursiveComparison().isEqualTo(world.municipal.packed.get(0));
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.HANDED_OVER);
    }

    @Test
    void anExpiryGoesWithItsWriteOff() {
        SigningJob job = world.dispatched(1);
        world.pass(Duration.ofDays(8));
        world.settle.settle(job.id());
        world.file.fileExpired(job.id());
        world.pass(Duration.ofDays(1));
        world.followUp.writeOff(job.id());

        world.handOver.handOver(job.id());

        FiledEntry filed = world.municipal.packed.get(0);
        assertThat(filed.key()).isEqualTo(job.id() + "/1/expired");
        assertThat(filed.files()).isEmpty();
        assertThat(filed.entry().writtenOff()).isEqualTo("TO");
        assertThat(filed.writtenOffAt()).isEqualTo(world.now);
        assertThat(filed.filedAt()).isEqualTo(world.now.minus(Duration.ofDays(1)));
    }

    @Test
    void whatCameOnPaperGoesWithItsWriteOffUnderAKeyOfItsOwn() {
        SigningJob job = world.dispatched(1);
        world.pass(Duration.ofDays(8));
        world.settle.settle(job.id());
        world.file.fileExpired(job.id());
        world.followUp.writeOff(job.id());
        world.handOver.handOver(job.id());
        world.decide.goOnPaper(job.id());
        world.handOver.handOver(job.id());
        assertThat(world.municipal.packed)
                .as("nothing is filed of the paper yet")
                .hasSize(1);
        world.pass(Duration.ofDays(2));
        Instant came = world.now;
        world.filePaper.file(job.id(), World.PDF, "Signert på kontoret", null, World.CASE_HANDLER);
        world.pass(Duration.ofDays(1));
        world.followUp.writeOff(job.id());

        world.handOver.handOver(job.id());
        world.handOver.handOver(job.id());

        assertThat(world.municipal.taken).hasSize(2);
        FiledEntry filed = world.municipal.packed.get(1);
        assertThat(filed.key()).isEqualTo(job.id() + "/1/paper");
        assertThat(filed.entry().sensitiveTitle()).isEqualTo("Signert på kontoret");
        assertThat(filed.files())
                .singleElement()
                .satisfies(file -> assertThat(file.content()).isEqualTo(World.PDF));
        assertThat(filed.filedAt()).isEqualTo(came);
        assertThat(filed.decidedAt()).isEqualTo(came);
        assertThat(filed.writtenOffAt()).isEqualTo(world.now);
        assertThat(filed.senders()).hasSize(1);
    }

    @Test
    void thePackageOfPaperHasNoReportOnWhatWasTakenBack() {
        SigningJob job = signedAndFiled();
        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);
        world.file.withdrawIncoming(job.id());
        world.decide.goOnPaper(job.id());
        world.filePaper.file(job.id(), World.PDF, null, null, World.CASE_HANDLER);

        world.archivePackage.of(job.id(), World.CASE_HANDLER);

        assertThat(world.municipal.packed.get(0).files())
                .extracting(FiledEntry.File::name)
                .containsExactly("2026-1-3.pdf", "history.txt");
    }

    @Test
    void whileANewRoundIsOutThereIsNoPackageOfTheLast() {
        SigningJob job = signedAndFiled();
        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);
        world.decide.resend(job.id());

        assertThatThrownBy(() -> world.archivePackage.of(job.id(), World.CASE_HANDLER))
                .isInstanceOf(NotInArchive.class);
    }

    @Test
    void whatWasRecalledMeanwhileStaysHere() {
        SigningJob job = signedAndFiled();
        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);

        world.handOver.handOver(job.id());

        assertThat(world.municipal.taken).isEmpty();
    }

    @Test
    void whereThereIsNoOtherArchiveNothingHappens() {
        SigningJob job = signedAndFiled();
        world.municipal.wanted = false;

        world.handOver.handOver(job.id());

        assertThat(world.municipal.packed).isEmpty();
        assertThat(world.eventsOf(job)).doesNotContain(EventType.HANDED_OVER);
    }

    @Test
    void thePackageForStaffHoldsTheHistoryAndTheReportToo() {
        SigningJob job = signedAndFiled();

        world.archivePackage.of(job.id(), World.CASE_HANDLER);

        FiledEntry filed = world.municipal.packed.get(0);
        assertThat(filed.files())
                .extracting(FiledEntry.File::name)
                .containsExactly("2026-1-2.pdf", "history.txt", "validation-report.xml");
        assertThat(new String(filed.files().get(1).content()))
                .contains("\tSIGNED\t" + job.signers().get(0).name() + "\t")
                .doesNotContain(job.signers().get(0).nationalId().value());
    }

    @Test
    void everyFileOfTheEntryHasANameOfItsOwn() {
        SigningJob job = signedAndFiled();
        world.archive.addDocument(job.place().incoming(), "Vedlegg", "A", World.PDF);

        world.handOver.handOver(job.id());

        assertThat(world.municipal.packed.get(0).files())
                .extracting(FiledEntry.File::name)
                .containsExactly("2026-1-2.pdf", "2026-1-2-2.pdf");
    }

    @Test
    void thePackageIsThereForThoseWhoSeeTheJobOnceSomethingIsFiled() {
        SigningJob job = world.dispatched(1);
        Staff secretary = new Staff("sekreterare", Set.of("sekreterare"));

        assertThatThrownBy(() -> world.archivePackage.of(job.id(), World.CASE_HANDLER))
                .isInstanceOf(NotInArchive.class);
        assertThatThrownBy(() -> world.archivePackage.of(job.id(), secretary)).isInstanceOf(NoSuchJob.class);
    }

    private SigningJob signedAndFiled() {
        SigningJob job = world.dispatched(1, 1);
        world.signs(job, 0);
        world.signs(job, 1);
        world.seal.seal(job.id());
        world.file.fileSigned(job.id());
        return world.reload(job);
    }
}
