package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.segl.demo.SeglTest;
import no.segl.signingjob.Outcome;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SeglTest
class BasketsTest {

    private static final String PROBE = "basketProbe";

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private TasklistFilters tasklistFilters;

    @AfterEach
    void clear() {
        models.createDeploymentQuery().deploymentName(PROBE).list().forEach(old -> {
            models.deleteDeployment(old.getId(), true, true, true);
        });
    }

    @ParameterizedTest(name = "{0} after {1}, reserved {2}: {3}")
    @CsvSource({
        "activeJob,       ,              false, Aktive oppdrag",
        "review,          ,              false, Til gjennomsyn",
        "writeOff,        SIGNED,        false, Signert",
        "writeOff,        EXPIRED,       false, Frist utløpt",
        "decideNext,      EXPIRED,       false, Frist utløpt",
        "decideNext,      REJECTED,      false, Avvist",
        "decideNext,      RECALLED,      false, Avvist",
        "decideNext,      UNDELIVERABLE, false, Avvist",
        "needsCorrection, ,              false, Avvist",
        "correctContact,  ,              false, Avvist",
        "decideNext,      ,              true,  Reservert/papir",
        "correctContact,  ,              true,  Reservert/papir",
        "filePaper,       ,              false, Reservert/papir",
        "filePaper,       EXPIRED,       true,  Reservert/papir",
        "writeOffPaper,   REJECTED,      false, Reservert/papir",
        "checkAndFinalise,SIGNED,        false, Til kontroll",
        "reopenEntry,     EXPIRED,       false, Til kontroll"
    })
    void aTaskLiesInOneBasketBesidesTheOnesForEverything(
            String task, @Nullable Outcome outcome, boolean reserved, String basket) {
        String instance = openTask(task, outcome, reserved, "saksbehandler");

        assertThat(basketsOf(instance)).containsExactlyInAnyOrder(basket, "Alle mine oppgaver");
    }

    @ParameterizedTest(name = "{0} after {1}, reserved {2}: {3}")
    @CsvSource({
        "activeJob,       ,              false, Aktiva uppdrag",
        "checkAndFinalise,SIGNED,        false, Att fastställa",
        "decideNext,      EXPIRED,       false, Tidsfristen ute",
        "decideNext,      REJECTED,      false, Avslagna",
        "decideNext,      RECALLED,      false, Avslagna",
        "decideNext,      UNDELIVERABLE, false, Avslagna",
        "decideNext,      ,              true,  Avslagna",
        "needsCorrection, ,              false, Avslagna",
        "correctContact,  ,              false, Avslagna",
        "correctContact,  ,              true,  Avslagna",
        "confirmPaper,    EXPIRED,       false, På papper",
        "confirmPaper,    ,              true,  På papper"
    })
    void aTaskAboutMinutesLiesInOneOfTheSecretarysBaskets(
            String task, @Nullable Outcome outcome, boolean reserved, String basket) {
        String instance = openTask(task, outcome, reserved, "sekreterare");

        assertThat(basketsOf(instance)).containsExactlyInAnyOrder(basket, "Alla mina uppgifter");
    }

    @Test
    void preparingThemAgainMakesNoSecondOne() {
        tasklistFilters.prepare();

        var names = filters.createTaskFilterQuery().list().stream().map(Filter::getName);

        assertThat(names).doesNotHaveDuplicates().contains("Aktive oppdrag", "Til kontroll");
    }

    private String openTask(String key, @Nullable Outcome outcome, boolean reserved, String owner) {
        var model = Bpmn.createExecutableProcess(PROBE)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(key)
                .camundaFormRef(PROBE)
                .camundaFormRefBinding("deployment")
                .endEvent()
                .done();
        models.createDeployment()
                .name(PROBE)
                .addModelInstance(PROBE + ".bpmn", model)
                .addString(PROBE + ".form", "{\"id\": \"" + PROBE + "\", \"components\": []}")
                .deploy();
        Map<String, Object> variables = new HashMap<>(Map.of("reserved", reserved, "ownerGroup", owner));
        if (outcome != null) {
            variables.put("outcome", outcome.name());
        }
        boolean noted = key.equals(Reservations.CORRECT_CONTACT);
        if (noted) {
            variables.remove("reserved");
        }
        String instance = processes.startProcessInstanceByKey(PROBE, variables).getId();
        if (noted && reserved) {
            String task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            tasks.setVariableLocal(task, "reserved", true);
        }
        return instance;
    }

    private List<String> basketsOf(String instance) {
        return filters.createTaskFilterQuery().list().stream()
                .filter(filter -> !filters.<Task, org.camunda.bpm.engine.task.TaskQuery>list(
                                filter.getId(), tasks.createTaskQuery().processInstanceId(instance))
                        .isEmpty())
                .map(Filter::getName)
                .toList();
    }
}
