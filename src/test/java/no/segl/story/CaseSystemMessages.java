package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import java.util.stream.IntStream;
import no.segl.demo.casesystem.DemoCaseSystem;
import no.segl.demo.casesystem.Heard;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.jdbc.core.JdbcTemplate;

/** The messages to a case system about a job: those it has heard, and those that wait, fail or are held. */
record CaseSystemMessages(
        DemoCaseSystem caseSystem,
        Town town,
        JdbcTemplate sql,
        Scheduler scheduler,
        RuntimeService processes,
        ManagementService work) {

    List<String> types(String id) {
        return caseSystem.heardOf(id).stream().map(Heard::type).toList();
    }

    void untilAllIsHeard(String id) {
        await().atMost(Town.PATIENCE).untilAsserted(() -> assertThat(types(id)).isEqualTo(town.events(id)));
        assertThat(caseSystem.heardOf(id))
                .extracting(Heard::sequence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, types(id).size()).boxed().toList());
    }

    void untilItHasFailed(String id) {
        await().atMost(Town.PATIENCE).until(() -> failures(id) > 0);
    }

    int failures(String id) {
        return sql
                .queryForList(
                        "select coalesce(consecutive_failures, 0) from scheduled_tasks"
                                + " where task_name = 'tell-case-system' and task_instance = ?",
                        Integer.class,
                        id)
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int promised(String id) {
        return sql.queryForObject(
                "select count(*) from scheduled_tasks where task_name = 'tell-case-system' and task_instance = ?",
                Integer.class,
                id);
    }

    /** As after the pause. */
    void tryAgainNow() {
        sql.update(
                "update scheduled_tasks set execution_time = now() where task_name = 'tell-case-system' and not picked");
        scheduler.triggerCheckForDueExecutions();
    }

    /** The types of what admins see about the job in Cockpit. */
    List<String> incidents(String id) {
        return processes.createProcessInstanceQuery().processInstanceBusinessKey(id).list().stream()
                .flatMap(
                        instance -> processes.createIncidentQuery().processInstanceId(instance.getId()).list().stream())
                .map(Incident::getIncidentType)
                .toList();
    }

    void retryInCockpit(String id) {
        String instance = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .processDefinitionKey("caseSystem")
                .singleResult()
                .getId();
        work.setJobRetries(
                work.createJobQuery().processInstanceId(instance).singleResult().getId(), 1);
    }
}
