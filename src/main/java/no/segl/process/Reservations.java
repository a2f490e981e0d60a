package no.segl.process;

import java.util.Optional;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Notes on a task about one who cannot be reached whether it is for a reservation: it lies in another basket then. */
@Component
class Reservations {

    static final String CORRECT_CONTACT = "correctContact";

    private final SigningJobs jobs;

    Reservations(SigningJobs jobs) {
        this.jobs = jobs;
    }

    void note(DelegateTask task) {
        if (CORRECT_CONTACT.equals(task.getTaskDefinitionKey())) {
            task.setVariableLocal(ProcessVariables.RESERVED, isReserved(task));
        }
    }

    private boolean isReserved(DelegateTask task) {
        return Optional.ofNullable(task.getExecution().getProcessBusinessKey())
                .flatMap(job -> jobs.find(SigningJobId.of(job)))
                .stream()
                .flatMap(job -> job.signers().stream())
                .filter(signer -> signer.id().toString().equals(task.getVariable(ProcessVariables.SIGNER_ID)))
                .anyMatch(signer -> signer.status() == SignerStatus.RESERVED);
    }
}
