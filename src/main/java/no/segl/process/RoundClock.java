package no.segl.process;

import static no.segl.process.ProcessVariables.DEADLINE;
import static no.segl.process.ProcessVariables.REMIND_AT;

import java.time.Instant;
import java.util.Date;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.Round;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The deadline and the reminder of a round, as the engine's timers and tasks have them. */
@Component
class RoundClock {

    private final SigningJobs jobs;

    RoundClock(SigningJobs jobs) {
        this.jobs = jobs;
    }

    /** A reminder that is too late already waits for the deadline, which ends the wait: so it lapses. */
    void set(DelegateExecution execution, Round round) {
        Instant reminder = round.remindAt() == null ? round.deadline() : round.remindAt();
        execution.setVariable(DEADLINE, Date.from(round.deadline()));
        execution.setVariable(REMIND_AT, Date.from(reminder));
    }

    /** Everything that waited for the old deadline waits for the one that the job has now. */
    void move(DelegateExecution execution) {
        SigningJobId id = ProcessVariables.job(execution);
        Date old = (Date) execution.getVariable(DEADLINE);
        set(execution, jobs.find(id).orElseThrow(() -> new NoSuchJob(id)).round());
        Date moved = (Date) execution.getVariable(DEADLINE);
        moveTimers(execution, old, moved);
        moveTasks(execution, moved);
    }

    private static void moveTimers(DelegateExecution execution, Date old, Date moved) {
        ManagementService timers = execution.getProcessEngineServices().getManagementService();
        timers.createJobQuery().processInstanceId(execution.getProcessInstanceId()).timers().unlimitedList().stream()
                .filter(timer -> old.equals(timer.getDuedate()))
                .forEach(timer -> timers.setJobDuedate(timer.getId(), moved));
    }

    private static void moveTasks(DelegateExecution execution, Date moved) {
        TaskService tasks = execution.getProcessEngineServices().getTaskService();
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .unlimitedList()
                .forEach(task -> {
                    task.setDueDate(moved);
                    tasks.saveTask(task);
                });
    }
}
