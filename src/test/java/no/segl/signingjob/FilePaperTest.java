package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilePaperTest {

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
    void theSameAgainFilesNothingMoreAndSomethingElseDoes() {
        file(World.PDF, "side 1");
        file(World.PDF, "side 1");
        file(World.PDF, "side 2");
        file(World.PDF, "side 1");

        assertThat(filed()).hasSize(2);
        assertThat(Collections.frequency(world.eventsOf(job), EventType.FILED)).isEqualTo(2);
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

        assertThatThrownBy(() -> world.filePaper.file(out.id(), World.PDF, null, World.CASE_HANDLER))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> world.filePaper.file(
                        job.id(), World.PDF, null, new Staff("andre", java.util.Set.of("sekreterare"))))
                .isInstanceOf(NoSuchJob.class);
    }

    private void file(byte[] scan, String note) {
        world.filePaper.file(job.id(), scan, note, World.CASE_HANDLER);
    }

    private List<JournalEntry> filed() {
        return world.archive.findCase(job.place().caseNumber()).orElseThrow().entries().stream()
                .filter(entry -> entry.type() == EntryType.I)
                .toList();
    }
}
