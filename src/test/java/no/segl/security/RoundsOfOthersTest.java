package no.segl.security;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import no.segl.demo.SeglTest;
import no.segl.story.Contract;
import no.segl.story.Minutes;
import no.segl.story.Story;
import no.segl.story.SyntheticId;
import no.segl.story.Town;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All groups' rounds run in the same model. Whatever the engine is asked, it tells nobody of a round of another group. */
@SeglTest
@ExtendWith(Story.class)
class RoundsOfOthersTest {

    private static final String PROGRAM = "/engine-rest";
    private static final String BROWSER = "/camunda/api/engine/engine/default";
    private static final String ROUND = "signingRound";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService history;

    @Autowired
    private FilterService filters;

    private String job;
    private String reference;
    private Incident incident;
    private Map<String, Set<String>> ids;

    @BeforeEach
    void aRoundOfTheCaseHandlersRuns(Town town) {
        isAbout(town.sends(Town.wanted(SyntheticId.next()), Contract.ofOnePage()));
    }

    private void isAbout(JsonNode sent) {
        job = Town.id(sent);
        reference = sent.get("reference").asText();
        incident = processes.createIncident("ofATest", task().getExecutionId(), "x");
        ids = idsOfTheRound();
    }

    @AfterEach
    void andItsIncidentIsOver() {
        processes.resolveIncident(incident.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {PROGRAM, BROWSER})
    void noAddressOfTheEngineTellsAnotherGroupOfIt(String root) {
        List<String> told = told(visitor(root, "sekreterare"), root);

        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        PROGRAM + ", saksbehandler",
        PROGRAM + ", fellestjeneste",
        BROWSER + ", saksbehandler",
        BROWSER + ", fellestjeneste"
    })
    void norOfMinutes(String root, String account, Town town) {
        minutesAreOutInstead(town);

        assertThat(told(visitor(root, account), root)).isEmpty();
    }

    /** Whoever looks after processes sees that one runs, and nothing of what it is about. */
    @ParameterizedTest
    @ValueSource(strings = {"prosesseier", "admin"})
    void noAddressOfTheEngineTellsAnybodyWhatMinutesAreAbout(String account, Town town) {
        minutesAreOutInstead(town);
        Visitor visitor = visitor(PROGRAM, account);

        assertThat(told(visitor, PROGRAM)).hasSizeGreaterThan(40);
        assertThat(told(visitor, PROGRAM, status -> Stream.of("justeringzz", "ledamotzz", "kontaktzz", "%PDF")))
                .isEmpty();
    }

    private void minutesAreOutInstead(Town town) {
        andItsIncidentIsOver();
        isAbout(town.sends(
                Minutes.wanted(
                        "Nämnden för justeringzz",
                        LocalDate.now().minusDays(2),
                        Minutes.adjuster(SyntheticId.next(), "En ledamotzz", "chair", "kontaktzz@eksempel.example"),
                        Minutes.adjuster(SyntheticId.next(), "Två ledamotzz", "member", "kontaktzz2@eksempel.example")),
                Contract.ofOnePage()));
    }

    @Test
    void anAdministratorIsToldAtMostAddresses() {
        assertThat(told(visitor(PROGRAM, "admin"), PROGRAM)).hasSizeGreaterThan(60);
    }

    /** Each address that told something of the round, and what. */
    private List<String> told(Visitor visitor, String root) {
        return told(visitor, root, this::secrets);
    }

    /** @param secrets by the status of the answer */
    private List<String> told(Visitor visitor, String root, IntFunction<Stream<String>> secrets) {
        Map<String, Set<String>> known = new HashMap<>(ids);
        known.put("filter", ids(filters.createFilterQuery().list(), Filter::getId));
        List<String> told = new ArrayList<>();
        for (EngineAddress every : EngineAddress.all()) {
            for (EngineAddress address : every.about(known, ROUND)) {
                var answer = address.asked(visitor, root);
                secrets.apply(answer.statusCode())
                        .filter(secret -> answer.body().contains(secret))
                        .findFirst()
                        .ifPresent(
                                secret -> told.add(address + " answered " + answer.statusCode() + " with " + secret));
            }
        }
        return told;
    }

    /** The engine refuses who asks for an id with the id, and at times with that of the instance that it belongs to. */
    private Stream<String> secrets(int status) {
        Stream<String> named = Stream.of(job, reference);
        return status == 200 ? Stream.concat(named, ids.values().stream().flatMap(Set::stream)) : named;
    }

    private Task task() {
        return tasks.createTaskQuery().processInstanceBusinessKey(job).singleResult();
    }

    private Map<String, Set<String>> idsOfTheRound() {
        Set<String> instances = ids(
                processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(job)
                        .list(),
                ProcessInstance::getId);
        String[] all = instances.toArray(String[]::new);
        Stream<Execution> executions = instances.stream()
                .flatMap(id -> processes.createExecutionQuery().processInstanceId(id).list().stream());
        Stream<Job> timers =
                instances.stream().flatMap(id -> jobs.createJobQuery().processInstanceId(id).list().stream());
        Stream<EventSubscription> subscriptions = instances.stream()
                .flatMap(id -> processes.createEventSubscriptionQuery().processInstanceId(id).list().stream());
        Stream<HistoricActivityInstance> activities = instances.stream()
                .flatMap(id -> history.createHistoricActivityInstanceQuery().processInstanceId(id).list().stream());
        return Map.of(
                "process-instance", instances,
                "execution", ids(executions.toList(), Execution::getId),
                "task", Set.of(task().getId()),
                "job", ids(timers.toList(), Job::getId),
                "event-subscription", ids(subscriptions.toList(), EventSubscription::getId),
                "activity-instance", ids(activities.toList(), HistoricActivityInstance::getId),
                "incident", Set.of(incident.getId()),
                "variable-instance",
                        ids(
                                processes
                                        .createVariableInstanceQuery()
                                        .processInstanceIdIn(all)
                                        .list(),
                                VariableInstance::getId));
    }

    private static <T> Set<String> ids(List<T> found, Function<T, String> id) {
        return found.stream().map(id).collect(toSet());
    }

    private Visitor visitor(String root, String account) {
        return root.equals(PROGRAM) ? Visitor.program(port, account, "demo") : Visitor.loggedIn(port, account);
    }
}
