package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.stream.IntStream;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.RegisteredName;
import no.segl.signingjob.identity.RegisteredPerson;
import org.junit.jupiter.api.Test;

/** Who may sign, and what is then kept. */
class SignDocumentTest {

    private final World world = new World();

    @Test
    void pressingTwiceSignsOnce() {
        SigningJob job = world.dispatched(1, 1);

        world.signs(job, 0);

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.ALREADY_SIGNED);
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.SIGNED);
    }

    @Test
    void whoeverSignsLaterWaitsForTheGroupsBefore() {
        SigningJob job = world.dispatched(1, 2);

        assertThat(world.signs(job, 1)).isEqualTo(SigningResult.NOT_YOUR_TURN);
        world.signs(job, 0);
        assertThat(world.news).extracting(News::what).containsExactly(News.What.NEXT_GROUP);
        assertThat(world.signs(job, 1)).isEqualTo(SigningResult.SIGNED);
    }

    @Test
    void whoeverTheEidDoesNotNameIsNamedByThePopulationRegisterAndByTheSenderWhileItIsDown() {
        SigningJob job = world.dispatched(1, 1);
        var name = new RegisteredName("Prøve", "", "Registrert");
        job.signers()
                .forEach(signer -> world.people.know(new RegisteredPerson(
                        signer.nationalId(), name, null, RegisteredPerson.Status.RESIDENT, false)));

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.SIGNED);
        world.people.isDown = true;
        assertThat(world.signs(job, 1)).isEqualTo(SigningResult.SIGNED);

        assertThat(world.events)
                .filteredOn(event -> event.type() == EventType.SIGNED)
                .extracting(JobEvent::text)
                .containsExactly("BankID, name: POPULATION_REGISTER", "BankID, name: SENDER");
    }

    @Test
    void anOldLoginMustBeRenewed() {
        SigningJob job = world.dispatched(1);
        EidLogin old = SigningJobFixture.login(job.signers().get(0).nationalId(), world.now.minusSeconds(901));

        assertThat(world.sign.sign(job.id(), old)).isEqualTo(SigningResult.LOGIN_TOO_OLD);
    }

    @Test
    void anEidOfALowerLevelDoesNotSuffice() {
        SigningJob job = world.dispatched(1);
        var person = job.signers().get(0).nationalId();
        EidLogin low = new EidLogin(person, null, "https://eid.example", "MinID", "substantial", world.now, "1", "{}");

        assertThat(world.sign.sign(job.id(), low)).isEqualTo(SigningResult.LEVEL_TOO_LOW);
    }

    @Test
    void whoeverRejectedIsToldSoAndNotThatSomebodyDid() {
        SigningJob job = world.dispatched(1, 1);
        var person = job.signers().get(0).nationalId();

        assertThat(world.reject.reject(job.id(), person, "feil dato")).isEqualTo(SigningResult.REJECTED);
        assertThat(world.reject.reject(job.id(), person, "feil dato ")).isEqualTo(SigningResult.REJECTED);
        assertThat(world.reject.reject(job.id(), person, "feil sted")).isEqualTo(SigningResult.ALREADY_REJECTED);

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.ALREADY_REJECTED);
        assertThat(world.signs(job, 1)).isEqualTo(SigningResult.NO_LONGER_OPEN);
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.REJECTED);
        assertThatThrownBy(() -> world.portal.find(job.id(), person))
                .isInstanceOfSatisfying(
                        SigningStopped.class,
                        stopped -> assertThat(stopped.isByThemselves()).isTrue());
        assertThat(stopped(job, 1)).isEqualTo(SigningStopped.Why.REJECTED);
    }

    @Test
    void whoeverComesAfterTheEndIsToldHowItEnded() {
        SigningJob recalled = world.dispatched(1);
        world.recall.recall(recalled.id(), "feil vedlegg", World.CASE_HANDLER);
        assertThat(stopped(recalled, 0)).isEqualTo(SigningStopped.Why.RECALLED);

        SigningJob late = world.dispatched(1);
        world.pass(Duration.ofDays(30));
        assertThat(stopped(late, 0)).isEqualTo(SigningStopped.Why.EXPIRED);
        world.settle.settle(late.id());
        assertThat(stopped(late, 0)).isEqualTo(SigningStopped.Why.EXPIRED);
    }

    private SigningStopped.Why stopped(SigningJob job, int signer) {
        var person = job.signers().get(signer).nationalId();
        return catchThrowableOfType(SigningStopped.class, () -> world.portal.find(job.id(), person))
                .why();
    }

    @Test
    void whenNoTimeStampIsToBeHadNothingIsSignedAndTheSignerIsTold() {
        SigningJob job = world.dispatched(1);
        world.sealing.down = true;

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.SERVICE_DOWN);
        assertThat(world.reload(job)).isEqualTo(job);
    }

    @Test
    void aStrangerFindsNoJob() {
        SigningJob job = world.dispatched(1);
        EidLogin stranger = SigningJobFixture.login(SigningJobFixture.PEOPLE.get(3), world.now);

        assertThatThrownBy(() -> world.sign.sign(job.id(), stranger)).isInstanceOf(NoSuchJob.class);
        assertThatThrownBy(() -> world.portal.document(job.id(), stranger.nationalId()))
                .isInstanceOf(NoSuchJob.class);
        assertThat(world.portal.of(stranger.nationalId())).isEmpty();
    }

    @Test
    void theSealIsStoredOnlyWhenEverySignatureOfOursIsValid() {
        SigningJob job = world.dispatched(1, 1);
        IntStream.range(0, 2).forEach(signer -> world.signs(job, signer));
        world.sealing.invalid = true;

        assertThatThrownBy(() -> world.seal.seal(job.id()))
                .isInstanceOf(no.segl.signingjob.document.SealingFailed.class);
        assertThat(world.reload(job).status()).isEqualTo(JobStatus.ACTIVE);

        world.sealing.invalid = false;
        world.seal.seal(job.id());
        world.seal.seal(job.id());
        assertThat(world.reload(job).status()).isEqualTo(JobStatus.SIGNED);
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.SEALED);
        assertThat(world.documents.reports).containsExactly("<report/>");
    }
}
