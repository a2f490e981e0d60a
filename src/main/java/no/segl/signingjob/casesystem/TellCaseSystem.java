package no.segl.signingjob.casesystem;

import java.util.List;
import java.util.Optional;
import no.segl.signingjob.Errands;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import no.segl.signingjob.Trail;
import no.segl.signingjob.apprenticeship.Contract;
import no.segl.signingjob.apprenticeship.Contracts;
import no.segl.signingjob.casesystem.CaseSystems.Answer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the case system that ordered a job all that happens to it: in the order of the trail, the next event only when the
 * one before is acknowledged, and each until it is. What is acknowledged and then forgotten by a crash is told twice.
 */
@Service
public class TellCaseSystem {

    private final CaseSystems systems;
    private final Orderer orderer;
    private final MessageCursors cursors;
    private final SigningJobs jobs;
    private final Trail trail;
    private final Contracts contracts;
    private final HeldMessages held;
    private final Errands errands;
    private final TransactionTemplate transaction;

    public TellCaseSystem(
            CaseSystems systems,
            Orderer orderer,
            MessageCursors cursors,
            SigningJobs jobs,
            Trail trail,
            Contracts contracts,
            HeldMessages held,
            Errands errands,
            TransactionTemplate transaction) {
        this.systems = systems;
        this.orderer = orderer;
        this.cursors = cursors;
        this.jobs = jobs;
        this.trail = trail;
        this.contracts = contracts;
        this.held = held;
        this.errands = errands;
        this.transaction = transaction;
    }

    /**
     * Tells one event, outside any transaction.
     *
     * @throws RuntimeException if the case system did not acknowledge; tell it again later
     */
    public Answer tellNext(SigningJobId id) {
        SigningJob job = job(id);
        int next = cursors.of(id).acknowledged() + 1;
        List<JobEvent> events = trail.of(id);
        Optional<String> account = orderer.of(job);
        if (next > events.size() || account.isEmpty()) {
            return Answer.ACKNOWLEDGED;
        }
        String order = contracts.of(id).map(Contract::order).orElse(null);
        var message = new CaseSystemMessage(job, order, next, events.get(next - 1));
        Answer answer = systems.tell(account.get(), message);
        if (answer == Answer.ACKNOWLEDGED) {
            transaction.executeWithoutResult(
                    status -> cursors.update(cursors.hold(id).acknowledged(next)));
        }
        return answer;
    }

    /** Whether nothing is left to tell; whoever stores an event meanwhile waits for this transaction, and promises anew. */
    public boolean hasToldAll(SigningJobId id) {
        MessageCursor cursor = cursors.hold(id);
        boolean all = cursor.acknowledged() >= trail.of(id).size()
                || orderer.of(job(id)).isEmpty();
        if (all) {
            cursors.update(cursor.toldAll());
        }
        return all;
    }

    /** Gives up for now, in this transaction: nothing more is told of the job until an admin lets it. */
    public void holdBack(SigningJobId id) {
        cursors.update(cursors.hold(id).heldBack(true));
        held.show(id);
    }

    /** An admin lets it be tried anew. */
    public void release(SigningJobId id) {
        transaction.executeWithoutResult(status -> {
            cursors.update(cursors.hold(id).heldBack(false));
            errands.tellCaseSystem(id);
        });
    }

    private SigningJob job(SigningJobId id) {
        return jobs.find(id).orElseThrow(() -> new NoSuchJob(id));
    }
}
