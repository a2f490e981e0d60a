package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import no.segl.signingjob.Kind;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.SigningProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class AlertsTest {

    @Autowired
    private SigningProcess process;

    @Autowired
    private RuntimeService processes;

    private final SigningJob job = SigningJobFixture.draft(1);

    private List<Incident> incidents() {
        return processes.createIncidentQuery().incidentType(Alerts.TYPE).list().stream()
                .filter(incident -> incident.getProcessInstanceId()
                        .equals(processes
                                .createProcessInstanceQuery()
                                .processInstanceBusinessKey(job.id().toString())
                                .singleResult()
                                .getId()))
                .toList();
    }

    @Test
    void anAlertIsAnIncidentOnTheJobsProcessUntilItIsTakenBack() {
        process.start(job);

        process.alert(job.id(), "send-notice 1");
        process.alert(job.id(), "send-notice 1");

        assertThat(incidents())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains("send-notice 1"));
        process.allClear(job.id(), "send-notice 2");
        assertThat(incidents()).hasSize(1);
        process.allClear(job.id(), "send-notice 1");
        assertThat(incidents()).isEmpty();
    }

    @Test
    void anAlertForAJobWithoutAProcessIsNoFault() {
        assertThatCode(() -> process.alert(job.id(), "send-notice 1")).doesNotThrowAnyException();
    }

    @Test
    void kindsWithAModelAreOffered() {
        assertThat(process.offers(Kind.JOURNAL_POST)).isTrue();
        assertThat(process.offers(Kind.MINUTES)).isTrue();
        assertThat(process.offers(Kind.APPRENTICESHIP)).isTrue();
    }

    @Test
    void theProcessIsStartedWithIdsAlone() {
        process.start(job);

        String instance = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(job.id().toString())
                .singleResult()
                .getId();
        assertThat(processes.getVariables(instance))
                .isEqualTo(Map.of(
                        "jobId",
                        job.id().toString(),
                        "reference",
                        job.reference(),
                        "ownerGroup",
                        "saksbehandler",
                        "round",
                        1,
                        "onPaper",
                        false,
                        "reviewed",
                        false));
    }
}
