package no.segl.intake;

import no.segl.signingjob.document.Intake;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Intake by PDFBox. */
@Component
class PdfIntake implements Intake {

    /** A file somewhat too large is still examined, so that all its faults are told at once. */
    private static final int HOPELESS_TIMES_THE_LIMIT = 4;

    private final IntakeSettings settings;
    private final Quarantine quarantine;

    PdfIntake(IntakeSettings settings) {
        this.settings = settings;
        this.quarantine = new Quarantine(settings.atOnce(), settings.timeout());
    }

    @Override
    public Examined examine(byte[] file) {
        Faults faults = new Faults();
        DataSize limit = settings.maxSize();
        if (file.length > limit.toBytes()) {
            faults.add(Fault.TOO_LARGE, limit.toMegabytes());
        }
        if (file.length == 0) {
            faults.add(Fault.EMPTY);
        } else if (!Bytes.beginAsPdf(file)) {
            faults.add(Fault.NOT_PDF);
        } else if (file.length <= HOPELESS_TIMES_THE_LIMIT * limit.toBytes()) {
            return quarantine.examine(new Examination(file, settings, faults), faults);
        }
        return Examined.refused(faults.all());
    }
}
