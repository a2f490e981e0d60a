package no.segl.signingjob;

import static no.segl.signingjob.SentContract.inOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A contract of apprenticeship that is ordered and that nobody has been asked to sign. */
class ContractBeforeItIsSentTest {

    private final World world = new World();
    private final SentContract contracts = new SentContract(world);

    @Test
    void nobodyNeedBeReachableYetThatIsMendedBeforeItIsSent() {
        world.contacts.asked = false;

        SigningJob job = contracts.requested(inOrder());

        assertThat(job.signers())
                .allSatisfy(signer -> assertThat(signer.contact().isEmpty()).isTrue());
    }

    @Test
    void underReviewItIsMadeReadyOrClosed() {
        SigningJob ready = contracts.requested(inOrder());
        SigningJob closed = contracts.requested(inOrder());
        world.deciders.note(ready.id(), "review", "saksbehandler");

        world.review.makeReady(ready.id());
        world.decide.close(closed.id());

        List<JobEvent> events = new ArrayList<>(world.trail.of(ready.id()));
        assertThat(events.get(events.size() - 1).type()).isEqualTo(EventType.REVIEWED);
        assertThat(events.get(events.size() - 1).by()).isEqualTo("saksbehandler");
        assertThat(world.reload(closed).status()).isEqualTo(JobStatus.CLOSED);
    }
}
