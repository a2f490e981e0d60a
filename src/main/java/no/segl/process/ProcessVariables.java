package no.segl.process;

import java.util.Set;
import no.segl.signingjob.SigningJobId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Everything that the engine may remember of a job: what the models read, and nothing of persons or documents. */
public final class ProcessVariables {

    static final String JOB_ID = "jobId";
    /** Case and entry number, as staff say it. */
    static final String REFERENCE = "reference";
    /** The staff group that follows the job up. */
    static final String OWNER_GROUP = "ownerGroup";
    /** The job is on paper from the beginning: nobody is asked to sign. */
    static final String ON_PAPER = "onPaper";

    static final String ROUND = "round";
    /** Whether anything forbids a start. */
    static final String IN_ORDER = "inOrder";

    /** Staff have looked the contract through. */
    static final String REVIEWED = "reviewed";

    static final String CONTACTS = "contacts";
    /** At least one signer is reserved against digital post. */
    static final String RESERVED = "reserved";

    static final String DEADLINE = "deadline";
    static final String REMIND_AT = "remindAt";
    static final String SIGNER_ID = "signerId";
    static final String OUTCOME = "outcome";

    /** The only two that come from people: what was chosen in a task's form. */
    public static final String DECISION = "decision";

    public static final String REASON = "reason";

    public static final Set<String> ALL = Set.of(
            JOB_ID,
            REFERENCE,
            OWNER_GROUP,
            ON_PAPER,
            ROUND,
            IN_ORDER,
            REVIEWED,
            CONTACTS,
            RESERVED,
            DEADLINE,
            REMIND_AT,
            SIGNER_ID,
            OUTCOME,
            DECISION,
            REASON);

    private ProcessVariables() {}

    static SigningJobId job(DelegateExecution execution) {
        return SigningJobId.of(execution.getProcessBusinessKey());
    }

    static int round(VariableScope scope) {
        return (Integer) scope.getVariable(ROUND);
    }
}
