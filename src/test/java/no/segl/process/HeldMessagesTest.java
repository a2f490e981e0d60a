package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobFixture;
import no.segl.signingjob.casesystem.HeldMessages;
import no.segl.signingjob.casesystem.TellCaseSystem;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class HeldMessagesTest {

    @Autowired
    private HeldMessages held;

    @Autowired
    private TellCaseSystem messages;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ManagementService work;

    private final SigningJob job = SigningJobFixture.draft(1);

    @Test
    void whatIsGivenUpIsAnIncidentAtOnceAndGoesOnWhenAnAdminRetries() {
        held.show(job.id());

        String instance = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(job.id().toString())
                .singleResult()
                .getId();
        Incident incident =
                processes.createIncidentQuery().processInstanceId(instance).singleResult();
        assertThat(incident.getIncidentType()).isEqualTo(Incident.FAILED_JOB_HANDLER_TYPE);
        assertThat(incident.getAnnotation()).contains("Prøv på nytt her", "ingenting er mistet");
        assertThat(work.createJobQuery()
                        .processInstanceId(instance)
                        .executable()
                        .count())
                .isZero();
        verify(messages, never()).release(any());

        work.setJobRetries(incident.getConfiguration(), 1);
        work.executeJob(incident.getConfiguration());

        verify(messages).release(job.id());
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }
}
