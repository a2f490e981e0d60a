package no.segl.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.segl.signingjob.document.Intake.Examined;

/** Where a file that nobody knows is opened: few at once, for a limited time, and nothing that it does gets out. */
final class Quarantine {

    private final Semaphore places;
    private final Duration timeout;

    Quarantine(int atOnce, Duration timeout) {
        this.places = new Semaphore(atOnce, true);
        this.timeout = timeout;
    }

    Examined examine(Examination examination, Faults faults) {
        FutureTask<Examined> task = new FutureTask<>(() -> inside(examination, faults));
        places.acquireUninterruptibly();
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        places.release();
                    }
                },
                "intake");
        thread.setDaemon(true);
        start(thread);
        return await(task, faults);
    }

    private void start(Thread thread) {
        try {
            thread.start();
        } catch (RuntimeException | Error notStarted) {
            places.release();
            throw notStarted;
        }
    }

    private Examined await(FutureTask<Examined> task, Faults faults) {
        try {
            return task.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            task.cancel(true);
            return refused(faults, Fault.TOO_COMPLEX);
        } catch (InterruptedException stopping) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a file was examined", stopping);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("a file could not be examined", bug.getCause());
        }
    }

    /** PDFBox answers malformed files with exceptions of every kind; an exhausted heap or stack is the file's doing too. */
    private static Examined inside(Examination examination, Faults faults) {
        try {
            return examination.examine();
        } catch (TooComplex tooComplex) {
            return refused(faults, Fault.TOO_COMPLEX);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
            return refused(faults, Fault.UNREADABLE);
        }
    }

    private static Examined refused(Faults faults, Fault fault) {
        faults.add(fault);
        return Examined.refused(faults.all());
    }
}
