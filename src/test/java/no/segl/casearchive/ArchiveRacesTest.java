package no.segl.casearchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.segl.demo.SeglTest;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.archive.JournalEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@SeglTest
class ArchiveRacesTest {

    private static final int AT_ONCE = 6;
    private static final EntryTitle TITLE = new EntryTitle("Arbeidsavtale", null, false);

    @Autowired
    private CaseArchive archive;

    @Autowired
    private Contents contents;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void stopThreads() {
        threads.shutdownNow();
    }

    @RepeatedTest(10)
    void filingOneKeyAtOnceFilesItOnce() throws Exception {
        CaseNumber number =
                archive.openCase("Ansettelse", Set.of("saksbehandler")).number();
        String key = UUID.randomUUID().toString();

        List<JournalEntry> answers = atOnce(() -> archive.file(key, number, EntryStatus.M, TITLE, new byte[] {1}));

        assertThat(answers).hasSize(AT_ONCE).containsOnly(answers.get(0));
        assertThat(archive.findCase(number).orElseThrow().entries()).containsExactly(answers.get(0));
    }

    @RepeatedTest(10)
    void entriesMadeAtOnceAreNumberedWithoutGapsOrDoubles() throws Exception {
        CaseNumber number =
                archive.openCase("Ansettelse", Set.of("saksbehandler")).number();

        atOnce(() -> archive.addEntry(number, EntryType.U, EntryStatus.R, TITLE));

        assertThat(archive.findCase(number).orElseThrow().entries())
                .extracting(entry -> entry.number().value())
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @RepeatedTest(10)
    void casesOpenedAtOnceHaveNumbersOfTheirOwn() throws Exception {
        List<CaseNumber> numbers = atOnce(
                () -> archive.openCase("Ansettelse", Set.of("saksbehandler")).number());

        assertThat(numbers).hasSize(AT_ONCE).doesNotHaveDuplicates();
    }

    @RepeatedTest(10)
    void ofThoseWhoCheckOutAtOnceOneSucceeds() throws Exception {
        CaseNumber number =
                archive.openCase("Ansettelse", Set.of("saksbehandler")).number();
        JournalEntry entry = archive.addEntry(number, EntryType.U, EntryStatus.R, TITLE);
        DocumentId document =
                archive.addDocument(entry.id(), "Brev", "P", new byte[] {1}).id();

        List<Boolean> succeeded = atOnce(() -> checksOut(document));

        assertThat(succeeded).containsOnlyOnce(true);
    }

    private boolean checksOut(DocumentId document) {
        try {
            contents.checkOut(document, Thread.currentThread().getName());
            return true;
        } catch (ArchiveConflict comesSecond) {
            return false;
        }
    }

    private <T> List<T> atOnce(Callable<T> action) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            running.add(threads.submit(() -> {
                start.await();
                return action.call();
            }));
        }
        List<T> answers = new ArrayList<>();
        for (Future<T> one : running) {
            answers.add(one.get());
        }
        return answers;
    }
}
