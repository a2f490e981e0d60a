package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@EngineTest
class AlertInRoundTest extends JournalPostInEngine {

    private long incidents() {
        return processes
                .createIncidentQuery()
                .incidentType(Alerts.TYPE)
                .processInstanceId(instance.getId())
                .count();
    }

    @Test
    void whileSignersAreAskedAnAlertLiesWhereTheProcessStands() {
        start();

        process.alert(job.id(), "tell-case-system");
        process.alert(job.id(), "tell-case-system");

        assertThat(incidents()).isEqualTo(1);
        process.allClear(job.id(), "tell-case-system");
        assertThat(incidents()).isZero();
    }
}
