package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import no.segl.signingjob.News.What;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilePaperTest {

    private static final byte[] OTHER_SCAN = {'%', 'P', 'D', 'F', '2'};

    private final World world = new World();
    private SigningJob job;

    @BeforeEach
    void onPaper() {
        job = world.dispatched(1);
        world.recall.recall(job.id(), "vil ha papir", World.CASE_HANDLER);
        world.decide.goOnPaper(job.id());
    }

    @Test
    void theScanIsAnIncomingEntryOfTheCase() {
        file(World.PDF, null);

        JournalEntry entry = filed().get(0);
        assertThat(entry.title()).isEqualTo("Arbeidsavtale – signert på papir");
        assertThat(entry.shielded()).isFalse();
        assertThat(world.archive.content(entry.documents().get(0).id())).isEqualTo(World.PDF);
        assertThat(world.eventsOf(job)).endsWith(EventType.ON_PAPER, EventType.FILED);
    }

    @Test
    void aNoteIsShieldedSinceItMaySayAnythingOfAnybody() {
        file(null, " Ola signerte\npå kontoret ");

        JournalEntry entry = filed().get(0);
        assertThat(entry.title()).isEqualTo("Arbeidsavtale – merknad om papir");
        assertThat(entry.sensitiveTitle()).isEqualTo("Ola signerte på kontoret");
        assertThat(entry.shielded()).isTrue();
        assertThat(world.trail.of(job.id())).noneMatch(event -> event.text().contains("Ola"));
    }

    @Test
    void theSameAgainFilesNothingMore() {
        file(World.PDF, "side 1");
        file(World.PDF, " side  1 ");

        assertThat(filed()).hasSize(1);
        assertThat(Collections.frequency(world.eventsOf(job), EventType.FILED)).isEqualTo(1);
        assertThat(world.news)
                .filteredOn(news -> news.what() == What.PAPER_FILED)
                .hasSize(1);
    }

    @Test
    void anotherScanOfTheSamePaperIsRefusedAndNothingIsChanged() {
        file(World.PDF, null);

        assertThatThrownBy(() -> file(OTHER_SCAN, null))
                .isInstanceOfSatisfying(
                        WrongState.class,
                        refused -> assertThat(refused.action()).isEqualTo("file-paper-again"));
        assertThatThrownBy(() -> file(World.PDF, "nå med merknad")).isInstanceOf(WrongState.class);

        assertThat(filed()).hasSize(1);
    }

    @Test
    void whoeverWantsToReplaceItDoesAndTheFormerLapses() {
        file(World.PDF, null);
        EntryId first = filed().get(0).id();
        replace(OTHER_SCAN, first);
        EntryId second = filed().get(1).id();

        assertThat(filed()).extracting(JournalEntry::status).containsExactly(EntryStatus.U, EntryStatus.J);
        assertThat(world.reload(job).place().incoming()).isEqualTo(second);
        assertThatThrownBy(() -> replace(World.PDF, first)).isInstanceOf(WrongState.class);
        replace(World.PDF, second);
        assertThat(filed())
                .extracting(JournalEntry::status)
                .containsExactly(EntryStatus.U, EntryStatus.U, EntryStatus.J);
    }

    @Test
    void whatIsWrittenOffStays() {
        file(World.PDF, null);
        EntryId first = filed().get(0).id();
        world.followUp.writeOff(job.id());

        assertThatThrownBy(() -> replace(OTHER_SCAN, first))
                .isInstanceOfSatisfying(
                        WrongState.class,
                        refused -> assertThat(refused.action()).isEqualTo("file-paper-written-off"));
        assertThat(filed()).singleElement().extracting(JournalEntry::writtenOff).isEqualTo("TO");
        assertThat(world.reload(job).status()).isEqualTo(JobStatus.ON_PAPER);
    }

    @Test
    void theOutgoingEntryIsSentAndNobodyIsWaitedFor() {
        SigningJob reserved = world.requested(1, 1);
        world.jobs.update(reserved.withSigner(
                reserved.signers().get(0).id(), signer -> signer.withStatus(SignerStatus.RESERVED)));
        world.decide.goOnPaper(reserved.id());
        assertThat(world.followUp.paperIsFiled(reserved.id())).isFalse();
        world.followUp.sendOnPaper(reserved.id());

        assertThat(world.outgoingStatus(reserved)).isEqualTo(EntryStatus.E);
        assertThat(world.reload(reserved).signers())
                .extracting(Signer::status)
                .containsExactly(SignerStatus.RESERVED, SignerStatus.NOT_APPLICABLE);
    }

    @Test
    void anOutgoingEntryThatIsPastThatKeepsItsStatus() {
        world.archive.changeStatus(job.place().entry(), EntryStatus.A);

        world.followUp.sendOnPaper(job.id());

        assertThat(world.outgoingStatus(job)).isEqualTo(EntryStatus.A);
    }

    @Test
    void neitherScanNorNoteOrAFileThatTheIntakeRefusesIsAFault() {
        assertThatThrownBy(() -> file(null, " ")).hasMessageContaining("paper.missing at document");
        world.faultsInPdf = List.of(Violation.of("document.encrypted", "document"));

        assertThatThrownBy(() -> file(World.PDF, "x".repeat(256)))
                .hasMessageContaining("document.encrypted at document")
                .hasMessageContaining("note.tooLong at note");
        assertThat(filed()).isEmpty();
    }

    @Test
    void onlyOfAJobThatIsOnPaperAndOfOnesOwnGroup() {
        SigningJob out = world.dispatched(1);

        assertThatThrownBy(() -> world.filePaper.file(out.id(), World.PDF, null, null, World.CASE_HANDLER))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> world.filePaper.file(
                        job.id(), World.PDF, null, null, new Staff("andre", java.util.Set.of("sekreterare"))))
                .isInstanceOf(NoSuchJob.class);
    }

    private void file(byte[] scan, String note) {
        world.filePaper.file(job.id(), scan, note, null, World.CASE_HANDLER);
    }

    private void replace(byte[] scan, EntryId former) {
        world.filePaper.file(job.id(), scan, null, former, World.CASE_HANDLER);
    }

    private List<JournalEntry> filed() {
        return world.archive.findCase(job.place().caseNumber()).orElseThrow().entries().stream()
                .filter(entry -> entry.type() == EntryType.I)
                .toList();
    }
}
