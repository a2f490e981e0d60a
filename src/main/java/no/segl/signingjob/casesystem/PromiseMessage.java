package no.segl.signingjob.casesystem;

import no.segl.signingjob.Errands;
import no.segl.signingjob.SigningJob;
import org.springframework.stereotype.Component;

/** Promises that a job's next event will be told, in the transaction that stores it. */
@Component
public class PromiseMessage {

    private final Orderer orderer;
    private final MessageCursors cursors;
    private final Errands errands;

    public PromiseMessage(Orderer orderer, MessageCursors cursors, Errands errands) {
        this.orderer = orderer;
        this.cursors = cursors;
        this.errands = errands;
    }

    /** Before the event is stored: see {@link MessageCursors#hold}. */
    public void of(SigningJob job) {
        if (orderer.of(job).isPresent()) {
            MessageCursor cursor = cursors.hold(job.id());
            cursors.update(cursor.waitingNow());
            if (!cursor.held()) {
                errands.tellCaseSystem(job.id());
            }
        }
    }
}
