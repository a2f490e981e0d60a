package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import no.segl.signingjob.SignersJobs.Seen;
import no.segl.signingjob.identity.NationalId;
import org.junit.jupiter.api.Test;

/** When a signer can fetch the signed document in the portal. */
class CopyInPortalTest {

    private final World world = new World();
    private final SigningJob job = world.dispatched(1, 1);
    private final NationalId me = job.signers().get(0).nationalId();

    private Seen seen() {
        return world.portal.find(job.id(), me);
    }

    @Test
    void oneWhoHasSignedSeesTheDocumentSoFarAndNoTimeToFetchIt() {
        world.signs(job, 0);

        assertThat(seen().state()).isEqualTo(Seen.State.SIGNED);
        assertThat(seen().copyUntil()).isNull();
        assertThat(world.portal.document(job.id(), me)).asString().doesNotEndWith("LTA");
    }

    @Test
    void onceSealedTheNewestIsThereForTheSetTimeWhateverStaffDoWithIt() {
        world.signedByAll(job);
        assertThat(seen().state()).isEqualTo(Seen.State.FINISHED);
        assertThat(seen().copyUntil()).isEqualTo(world.now.plus(Duration.ofDays(90)));

        world.file.fileSigned(job.id());
        world.followUp.finalise(job.id());
        world.followUp.writeOff(job.id());
        world.pass(Duration.ofDays(90).minusMillis(1));

        assertThat(seen().state()).isEqualTo(Seen.State.FINISHED);
        assertThat(world.portal.document(job.id(), me)).asString().endsWith("LTA");
    }

    @Test
    void afterwardsTheEntryStaysAndTheDocumentIsGone() {
        world.signedByAll(job);
        world.pass(Duration.ofDays(90));

        assertThat(world.portal.of(me)).extracting(Seen::state).containsExactly(Seen.State.OVER);
        assertThatThrownBy(() -> world.portal.document(job.id(), me)).isInstanceOf(NoSuchJob.class);
    }

    @Test
    void nothingIsThereOnceItWasRecalledOrMadeVoid() {
        world.signedByAll(job);
        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);
        assertThatThrownBy(() -> world.portal.document(job.id(), me)).isInstanceOf(NoSuchJob.class);

        SigningJob other = world.signedByAll(world.dispatched(1));
        NationalId signer = other.signers().get(0).nationalId();
        world.followUp.finalise(other.id());
        assertThat(world.portal.document(other.id(), signer)).isNotEmpty();
        world.voidJob.makeVoid(other.id(), "feil", World.CASE_HANDLER);
        assertThatThrownBy(() -> world.portal.document(other.id(), signer)).isInstanceOf(NoSuchJob.class);
    }

    @Test
    void anotherSignersDocumentIsNotThere() {
        SigningJob other = world.signedByAll(world.dispatched(1));
        NationalId stranger = job.signers().get(1).nationalId();

        assertThatThrownBy(() -> world.portal.document(other.id(), stranger)).isInstanceOf(NoSuchJob.class);
    }
}
