package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.DispatchRound;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.SigningJobs;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever may complete a task may send anything with it, past every form; even an admin. */
@EngineTest
class WhatPeopleMaySendTest {

    private static final String WORKER = "worker";

    @Autowired
    private RuntimeService processes;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private Drive drive;

    @Autowired
    private DispatchRound dispatch;

    @Autowired
    private SigningJobs jobs;

    private final SigningJob job =
            JobInRound.open(SigningJobFixture.active(1), Instant.parse("2090-03-09T11:00:00Z"), null);
    private String task;
    private String instance;

    @BeforeEach
    void somebodyWhoMayDoAnythingIsAtTheTaskOfAnActiveJob() {
        when(dispatch.dispatch(job.id())).thenReturn(job.round());
        when(jobs.find(job.id())).thenReturn(Optional.of(JobInRound.settled(job, Outcome.RECALLED)));
        instance = processes
                .startProcessInstanceByKey(
                        "signingRound",
                        job.id().toString(),
                        Map.of("jobId", job.id().toString(), "ownerGroup", "saksbehandler", "round", 1))
                .getId();
        drive.run(job);
        task = drive.task(job, "activeJob").getId();
        mayDoAnything();
        identities.setAuthentication(WORKER, List.of());
    }

    private void mayDoAnything() {
        for (Resource resource : List.of(Resources.TASK, Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE)) {
            if (authorizations
                            .createAuthorizationQuery()
                            .userIdIn(WORKER)
                            .resourceType(resource)
                            .count()
                    == 0) {
                Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                all.setUserId(WORKER);
                all.setResource(resource);
                all.setResourceId(Authorization.ANY);
                all.addPermission(Permissions.ALL);
                authorizations.saveAuthorization(all);
            }
        }
    }

    @AfterEach
    void leaves() {
        identities.clearAuthentication();
    }

    private static Map<String, Object> choice(String name, Object value) {
        Map<String, Object> sent = new HashMap<>(Map.of("decision", "recall", "reason", "other"));
        sent.put(name, value);
        return sent;
    }

    @Test
    void theChoicesOfTheFormAreTaken() {
        tasks.complete(task, Map.of("decision", "recall", "reason", "other"));

        assertThat(drive.openTasks(job)).isEmpty();
    }

    @Test
    void nothingChosenIsRefused() {
        assertThatThrownBy(() -> tasks.complete(task)).hasMessageContaining("Velg hva som skal skje");
    }

    @Test
    void aProgramMayRecallWithoutAReason() {
        tasks.complete(task, Map.of("decision", "recall"));

        assertThat(drive.openTasks(job)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "finalised", "something"})
    void aChoiceOfAnotherTaskIsRefused(String decision) {
        assertThatThrownBy(() -> tasks.complete(task, choice("decision", decision)))
                .hasMessageContaining("Det valget finnes ikke");
    }

    @Test
    void theFormsOwnSubmitIsCheckedLikewise() {
        assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "paper", "reason", "other")))
                .hasMessageContaining("Det valget finnes ikke");
    }

    @ParameterizedTest
    @CsvSource({"outcome, SIGNED", "jobId, another", "round, 7", "reserved, true", "comment, Ola Nordmann", "name, Kari"
    })
    void nothingElseIsTakenAlongWithTheChoice(String name, String value) {
        assertThatThrownBy(() -> tasks.complete(task, choice(name, value)))
                .hasMessageContaining("Bare valget i oppgavens skjema");

        assertThat(processes.getVariable(instance, "outcome")).isNull();
        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ola Nordmann", "17912099997", "ola@example.com", ""})
    void aChoiceThatIsNoCodeIsRefused(String text) {
        assertThatThrownBy(() -> tasks.complete(task, choice("reason", text)))
                .hasMessageContaining("Bare valget i oppgavens skjema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "jobId", "deadline", "anything"})
    void variablesCannotBeSetBesideTheTaskEither(String name) {
        assertThatThrownBy(() -> processes.setVariable(instance, name, "x")).isInstanceOf(Declined.class);
        assertThatThrownBy(() -> tasks.setVariable(task, name, "x")).isInstanceOf(Declined.class);
        assertThatThrownBy(() -> tasks.setVariableLocal(task, name, "x")).isInstanceOf(Declined.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ola Nordmann", "17912099997", ""})
    void aTaskIsGivenToAColleagueAndNeverToAText(String text) {
        String refusal = "Oppgaven kan bare gis til en i gruppen som har den";
        assertThatThrownBy(() -> tasks.claim(task, text)).hasMessageContaining(refusal);
        assertThatThrownBy(() -> tasks.setAssignee(task, text)).hasMessageContaining(refusal);
        assertThatThrownBy(() -> tasks.delegateTask(task, text)).hasMessageContaining(refusal);
    }

    @Test
    void aProcessCannotBeStartedWithVariables() {
        assertThatThrownBy(() -> processes.startProcessInstanceByKey("journalPost", Map.of("jobId", "x")))
                .isInstanceOf(Declined.class);
    }

    @Test
    void weOurselvesCannotKeepMoreThanWeSay() {
        identities.clearAuthentication();

        assertThatThrownBy(() -> processes.setVariable(instance, "name", "Ola Nordmann"))
                .isInstanceOf(Declined.class);
    }

    @Test
    void aChoiceLeftOverFromAnEarlierTaskIsNoChoice() {
        identities.clearAuthentication();
        processes.setVariable(instance, "decision", "recall");
        when(jobs.locked(job.id()))
                .thenReturn(Optional.of(
                        JobInRound.unreachable(job, job.signers().get(0).id(), Instant.parse("2090-03-09T11:00:00Z"))));

        processes
                .createMessageCorrelation("segl.contactFault")
                .processInstanceBusinessKey(job.id().toString())
                .setVariableToTriggeredScope(
                        "signerId", job.signers().get(0).id().toString())
                .correlate();

        String next = drive.task(job, "correctContact").getId();
        assertThatThrownBy(() -> tasks.complete(next)).hasMessageContaining("Velg hva som skal skje");
    }
}
