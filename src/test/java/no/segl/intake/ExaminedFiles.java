package no.segl.intake;

import java.time.Duration;
import java.util.List;
import no.segl.signingjob.document.Intake.Examined;
import org.springframework.util.unit.DataSize;

/** An intake with the usual limits, and its answers in short. */
final class ExaminedFiles {

    static final int MAX_PAGES = 500;
    private static final PdfIntake INTAKE = new PdfIntake(settings(Duration.ofSeconds(20), 1_000_000));

    private ExaminedFiles() {}

    static IntakeSettings settings(Duration timeout, int maxObjects) {
        return new IntakeSettings(DataSize.ofMegabytes(10), MAX_PAGES, timeout, maxObjects, 2);
    }

    static Examined examine(byte[] file) {
        return INTAKE.examine(file);
    }

    /** Each fault as its code, with the argument where it has one. */
    static List<String> faultsOf(byte[] file) {
        return faults(examine(file));
    }

    static List<String> faults(Examined examined) {
        return examined.faults().stream()
                .map(fault -> fault.code()
                        + (fault.arguments().isEmpty()
                                ? ""
                                : " " + fault.arguments().get(0)))
                .toList();
    }
}
