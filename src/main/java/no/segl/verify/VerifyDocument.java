package no.segl.verify;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Violation;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sealing.Verdict;
import no.segl.signingjob.document.SealingFailed;
import org.springframework.stereotype.Component;

/** Looks at a file of a stranger: first whether it is one that can be looked at, then at its signatures. */
@Component
class VerifyDocument {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Violation UNREADABLE = Violation.of("document.unreadable", "document");

    /** What keeps a file from being looked at; anything else that intake minds is no matter here. */
    private static final Set<String> HOPELESS = Set.of(
            "document.empty",
            "document.notPdf",
            "document.unreadable",
            "document.encrypted",
            "document.tooLarge",
            "document.tooComplex");

    private final Intake intake;
    private final Sealing sealing;
    private final Semaphore places;

    VerifyDocument(Intake intake, Sealing sealing, VerifySettings settings) {
        this.intake = intake;
        this.sealing = sealing;
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * @throws Refused if it cannot be looked at
     * @throws TooManyRequests if too many ask at once
     */
    Verdict verify(byte[] file) {
        if (!gotPlace()) {
            throw new TooManyRequests(PATIENCE);
        }
        try {
            List<Violation> faults = intake.examine(file).faults().stream()
                    .filter(fault -> HOPELESS.contains(fault.code()))
                    .toList();
            Refused.ifAny(faults);
            return sealing.validate(file);
        } catch (SealingFailed unreadable) {
            throw new Refused(UNREADABLE);
        } finally {
            places.release();
        }
    }

    private boolean gotPlace() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
