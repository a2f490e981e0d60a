package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sha256;
import no.segl.signingjob.identity.Confirmable;
import no.segl.signingjob.identity.Confirmation;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.RegisteredName;
import no.segl.signingjob.identity.RegisteredPerson;
import org.junit.jupiter.api.Test;

class SignDocumentTest {

    private final World world = new World();

    @Test
    void bothSignaturesEndUpInTheDocumentAndTheProcessIsToldOnce() {
        SigningJob job = world.dispatched(1, 1);

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.SIGNED);
        assertThat(world.signs(job, 1)).isEqualTo(SigningResult.SIGNED);

        assertThat(newestText(job))
                .contains(
                        Sealing.fieldOf(job.signers().get(0).id()),
                        Sealing.fieldOf(job.signers().get(1).id()));
        assertThat(world.news).extracting(News::what).containsExactly(News.What.ALL_SIGNED);
    }

    @Test
    void whoeverSignsWhileAnotherDoesSignsAnewOnTheNewestVersion() {
        SigningJob job = world.dispatched(1, 1);
        world.sealing.whileSigning = once(() -> world.signs(job, 1));

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.SIGNED);

        assertThat(newestText(job))
                .contains(
                        Sealing.fieldOf(job.signers().get(0).id()),
                        Sealing.fieldOf(job.signers().get(1).id()));
    }

    @Test
    void afterFiveTriesTheSignerIsToldThatItIsNotSigned() {
        SigningJob job = world.dispatched(1, 1);
        world.sealing.whileSigning = () -> world.jobDocuments.add(
                job, no.segl.signingjob.document.DocumentVersion.Made.SIGNED, null, World.PDF, 1);

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.BUSY);
        assertThat(world.reload(job).signers().get(0).hasSigned()).isFalse();
    }

    @Test
    void aDeadlineThatPassesWhileSigningWins() {
        SigningJob job = world.dispatched(1);
        world.sealing.whileSigning = () -> world.pass(Duration.ofDays(8));

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.TOO_LATE);
        assertThat(world.settle.settle(job.id())).contains(Outcome.EXPIRED);
    }

    @Test
    void aRecallWhileSigningWins() {
        SigningJob job = world.dispatched(1);
        world.sealing.whileSigning = () -> world.recall.recall(job.id(), "feil", World.CASE_HANDLER);

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.NO_LONGER_OPEN);
        assertThat(world.settle.settle(job.id())).contains(Outcome.RECALLED);
    }

    @Test
    void aDocumentThatIsSentAnewWhileSigningIsNotSignedUnread() {
        SigningJob job = world.dispatched(1);
        world.sealing.whileSigning = once(() -> {
            world.recall.recall(job.id(), "feil", World.CASE_HANDLER);
            world.decide.resend(job.id());
            world.dispatch.dispatch(job.id());
        });

        assertThat(world.signs(job, 0)).isEqualTo(SigningResult.SENT_ANEW);
        assertThat(world.eventsOf(job)).doesNotContain(EventType.SIGNED);
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
    }

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
    void whereTheEidSignsTooNothingIsSignedWithoutItsSignature() {
        SigningJob job = world.dispatched(1);

        assertThat(world.sign.sign(job.id(), withBankId(job, 0))).isEqualTo(SigningResult.NOT_CONFIRMED);
        assertThat(world.reload(job)).isEqualTo(job);
    }

    @Test
    void whatTheEidSignedIsKeptAndNoFreshLoginIsNeededBesideIt() {
        SigningJob job = world.dispatched(1, 1);
        EidLogin login = withBankId(job, 0);
        world.pass(Duration.ofMinutes(30));
        Confirmation made = confirmed(job, login);

        assertThat(world.sign.sign(job.id(), login.with(made))).isEqualTo(SigningResult.SIGNED);

        assertThat(world.evidence.kept).extracting(EidLogin::confirmation).containsExactly(made);
        assertThat(world.evidence.confirmedIn(job.id(), 1))
                .singleElement()
                .satisfies(files -> assertThat(files.signature()).isEqualTo(made.signatureFile()));
    }

    @Test
    void whoeverConfirmsWhileAnotherSignsConfirmsTheSameDocumentWhichTheFinishedFileBeginsWith() {
        SigningJob job = world.dispatched(1, 1);
        EidLogin login = withBankId(job, 0);
        Confirmation made = confirmed(job, login);
        assertThat(world.signs(job, 1)).isEqualTo(SigningResult.SIGNED);

        assertThat(world.sign.sign(job.id(), login.with(made))).isEqualTo(SigningResult.SIGNED);

        byte[] finished = world.jobDocuments.content(world.jobDocuments.newest(job));
        byte[] begins = Arrays.copyOf(finished, (int) made.of().size());
        assertThat(Sha256.of(begins)).isEqualTo(made.of().sha256());
    }

    @Test
    void whatIsRecalledWhileItIsConfirmedIsNotSigned() {
        SigningJob job = world.dispatched(1);
        EidLogin login = withBankId(job, 0);
        Confirmation made = confirmed(job, login);
        assertThat(world.sign.isStillWanted(made.of())).isTrue();
        world.recall.recall(job.id(), "feil", World.CASE_HANDLER);

        assertThat(world.sign.sign(job.id(), login.with(made))).isEqualTo(SigningResult.NO_LONGER_OPEN);
        assertThat(world.sign.toConfirm(job.id(), login)).isEmpty();
        assertThat(world.sign.isStillWanted(made.of())).isFalse();
    }

    @Test
    void whatWasConfirmedCountsForNoOtherVersionNorSignerNorJobAndNotForEver() {
        SigningJob job = world.dispatched(1, 1);
        EidLogin login = withBankId(job, 0);
        Confirmation others = confirmed(job, withBankId(job, 1));
        Confirmation made = confirmed(job, login);
        Confirmation ofAnotherJob = new Confirmation(
                new Confirmable(
                        SigningJobId.random(),
                        1,
                        made.of().signer(),
                        made.of().version(),
                        made.of().size(),
                        made.of().sha256()),
                "order",
                world.now,
                "PGEvPg==",
                "MAA=");

        assertThat(world.sign.sign(job.id(), login.with(others))).isEqualTo(SigningResult.DOCUMENT_CHANGED);
        assertThat(world.sign.sign(job.id(), login.with(ofAnotherJob))).isEqualTo(SigningResult.NOT_CONFIRMED);
        world.jobDocuments.beginRound(job);
        assertThat(world.sign.isStillWanted(made.of())).isFalse();
        assertThat(world.sign.sign(job.id(), login.with(made))).isEqualTo(SigningResult.DOCUMENT_CHANGED);
        Confirmation again = confirmed(job, login);
        world.pass(Duration.ofMinutes(16));
        assertThat(world.sign.sign(job.id(), login.with(again))).isEqualTo(SigningResult.NOT_CONFIRMED);
        assertThat(world.reload(job)).isEqualTo(job);
    }

    private EidLogin withBankId(SigningJob job, int signer) {
        return new EidLogin(
                job.signers().get(signer).nationalId(),
                "Greta Ordförande",
                "https://bankid.example",
                "BankID",
                "high",
                world.now,
                "order",
                "{}",
                true,
                null);
    }

    private Confirmation confirmed(SigningJob job, EidLogin login) {
        Confirmable document =
                world.sign.toConfirm(job.id(), login).orElseThrow().document();
        return new Confirmation(document, "order", world.now, "PGEvPg==", "MAA=");
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

    private static Runnable once(Runnable what) {
        boolean[] done = {false};
        return () -> {
            if (!done[0]) {
                done[0] = true;
                what.run();
            }
        };
    }

    private String newestText(SigningJob job) {
        return new String(world.jobDocuments.content(world.jobDocuments.newest(job)), StandardCharsets.UTF_8);
    }
}
