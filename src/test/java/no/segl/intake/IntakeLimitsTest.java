package no.segl.intake;

import static no.segl.intake.ExaminedFiles.faultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class IntakeLimitsTest {

    @Test
    void aFileWithMoreObjectsThanItGets() {
        PdfIntake small = new PdfIntake(ExaminedFiles.settings(Duration.ofSeconds(20), 1000));

        assertThat(ExaminedFiles.faults(small.examine(RealFiles.MINUTES.bytes())))
                .containsExactly("document.tooComplex");
    }

    @Test
    void aFileThatTakesMoreTimeThanItGets() {
        PdfIntake hasty = new PdfIntake(ExaminedFiles.settings(Duration.ofMillis(1), 1_000_000));

        assertThat(ExaminedFiles.faults(hasty.examine(RealFiles.MINUTES.bytes())))
                .containsExactly("document.tooComplex");
    }

    @Test
    void aFileWhoseInnerStructureUnpacksToMoreThanAHundredMegabytes() throws IOException {
        assertThat(faultsOf(BadFiles.crossReferenceBomb(110))).containsExactly("document.tooComplex");
    }

    @Test
    void aFileOfBracketsWithinBrackets() {
        byte[] file = ("%PDF-1.7\n1 0 obj\n" + "[".repeat(1_000_000) + "\nendobj\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(faultsOf(file)).containsExactly("document.unreadable");
    }

    @Test
    void aFaultyFileLeavesRoomForTheNext() {
        PdfIntake narrow =
                new PdfIntake(new IntakeSettings(DataSize.ofMegabytes(10), 500, Duration.ofSeconds(20), 1_000_000, 1));

        for (int i = 0; i < 5; i++) {
            assertThat(narrow.examine(BadFiles.encrypted("a", "b")).faults()).isNotEmpty();
        }
        assertThat(narrow.examine(RealFiles.LETTER.bytes()).faults()).isEmpty();
    }
}
