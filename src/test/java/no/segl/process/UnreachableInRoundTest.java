package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import no.segl.signingjob.GiveUpContact;
import no.segl.signingjob.News;
import no.segl.signingjob.News.What;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.SignerId;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A signer whom nothing reaches, while a round is out. */
@EngineTest
class UnreachableInRoundTest extends RoundInEngine {

    @Autowired
    private TaskService tasks;

    @Autowired
    private GiveUpContact contacts;

    @Test
    void anUnreachableSignerBecomesOneTaskHoweverOftenItIsTold() {
        now(JobInRound.unreachable(job, signer, DEADLINE));

        tell(What.CONTACT_FAULT);
        tell(What.CONTACT_FAULT);

        assertThat(drive.openTasks(job)).containsExactly("activeJob", "correctContact");
        String task = drive.task(job, "correctContact").getId();
        assertThat(tasks.getVariable(task, "signerId")).isEqualTo(signer.toString());
        assertThat(tasks.getVariableLocal(task, "reserved")).isEqualTo(false);
    }

    @Test
    void eachUnreachableSignerHasATaskOfItsOwn() {
        SignerId other = job.signers().get(1).id();
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);
        now(JobInRound.unreachable(job, other, DEADLINE));
        news.tell(new News(job.id(), 1, What.CONTACT_FAULT, other));

        news.tell(new News(job.id(), 1, What.CONTACT_CORRECTED, other));

        assertThat(drive.openTasks(job)).containsExactly("activeJob", "correctContact");
        assertThat(tasks.getVariable(drive.task(job, "correctContact").getId(), "signerId"))
                .isEqualTo(signer.toString());
    }

    @Test
    void aContactCorrectedOnTheJobsPageClosesTheTask() {
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);

        tell(What.CONTACT_CORRECTED);

        assertThat(round).hasPassed("contactCorrectedElsewhere").isWaitingAt("activeJob");
        assertThat(drive.openTasks(job)).containsExactly("activeJob");
    }

    @Test
    void correctedIsBelievedOnlyWhenItIsSo() {
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);

        assertThatThrownBy(() -> drive.decide(job, "correctContact", "corrected"))
                .hasMessageContaining("ikke rettet ennå");
        when(contacts.isCorrected(job.id(), signer)).thenReturn(true);
        drive.decide(job, "correctContact", "corrected");

        assertThat(drive.openTasks(job)).containsExactly("activeJob");
        verify(contacts, never()).giveUp(any(), org.mockito.ArgumentMatchers.anyInt());
    }

    @Test
    void givingUpASignerEndsTheRoundForAll() {
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);
        now(JobInRound.settled(job, Outcome.UNDELIVERABLE));

        drive.decide(job, "correctContact", "giveUp");

        verify(contacts).giveUp(job.id(), 1);
        assertThat(round).isEnded().hasPassed("contactGivenUp", "unreachable", "endedUnsigned");
    }

    @Test
    void noTaskOutlivesTheRound() {
        now(JobInRound.unreachable(job, signer, DEADLINE));
        tell(What.CONTACT_FAULT);

        endsBy(What.REJECTED, Outcome.REJECTED);

        assertThat(round).isEnded();
        assertThat(drive.openTasks(job)).isEmpty();
    }
}
