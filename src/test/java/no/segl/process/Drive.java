package no.segl.process;

import java.util.List;
import java.util.Map;
import no.segl.signingjob.SigningJob;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;

/** Takes a process by the hand: what the job executor, people and time do otherwise. */
class Drive {

    private final ProcessEngine engine;
    private final RuntimeService processes;
    private final TaskService tasks;
    private final ManagementService jobs;
    private final org.camunda.bpm.engine.HistoryService history;

    Drive(
            ProcessEngine engine,
            RuntimeService processes,
            TaskService tasks,
            ManagementService jobs,
            org.camunda.bpm.engine.HistoryService history) {
        this.engine = engine;
        this.processes = processes;
        this.tasks = tasks;
        this.jobs = jobs;
        this.history = history;
    }

    /** Lets assertions look into this engine, which may not be the only one of the test run. */
    void showToAssertions() {
        BpmnAwareTests.init(engine);
    }

    /** Runs whatever is to be run, until only people, messages or time can move it on. */
    void run(SigningJob job) {
        for (List<Job> next = work(job); !next.isEmpty(); next = work(job)) {
            jobs.executeJob(next.get(0).getId());
        }
    }

    private List<Job> work(SigningJob job) {
        return instances(job).stream()
                .flatMap(id ->
                        jobs
                                .createJobQuery()
                                .processInstanceId(id)
                                .messages()
                                .withRetriesLeft()
                                .unlimitedList()
                                .stream())
                .toList();
    }

    private List<String> instances(SigningJob job) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(job.id().toString())
                .unlimitedList()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    void fireTimer(SigningJob job, String event) {
        Job timer = timer(job, event);
        jobs.executeJob(timer.getId());
        run(job);
    }

    Job timer(SigningJob job, String event) {
        return instances(job).stream()
                .flatMap(id ->
                        jobs.createJobQuery().processInstanceId(id).timers().activityId(event).unlimitedList().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer " + event));
    }

    void message(SigningJob job, String name) {
        processes
                .createMessageCorrelation(name)
                .processInstanceBusinessKey(job.id().toString())
                .correlate();
        run(job);
    }

    Task task(SigningJob job, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(job.id().toString())
                .taskDefinitionKey(key)
                .singleResult();
    }

    List<String> openTasks(SigningJob job) {
        return tasks.createTaskQuery().processInstanceBusinessKey(job.id().toString()).unlimitedList().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    void complete(SigningJob job, String key, Map<String, Object> variables) {
        tasks.complete(task(job, key).getId(), variables);
        run(job);
    }

    void decide(SigningJob job, String key, String decision) {
        complete(job, key, Map.of("decision", decision));
    }

    boolean isRunning(SigningJob job) {
        return !instances(job).isEmpty();
    }

    /** The ends that the process itself came to, in the order in which it did. */
    List<String> ends(SigningJob job, String process) {
        return history
                .createHistoricActivityInstanceQuery()
                .finished()
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .unlimitedList()
                .stream()
                .filter(activity -> activity.getActivityType()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("endevent"))
                .filter(activity -> historic(job, process).contains(activity.getProcessInstanceId()))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private List<String> historic(SigningJob job, String process) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(job.id().toString())
                .processDefinitionKey(process)
                .unlimitedList()
                .stream()
                .map(HistoricProcessInstance::getId)
                .toList();
    }
}
