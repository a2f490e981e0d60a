package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import no.segl.signingjob.document.Sha256;
import no.segl.signingjob.identity.Confirmable;
import no.segl.signingjob.identity.Confirmation;
import no.segl.signingjob.identity.EidLogin;
import org.junit.jupiter.api.Test;

/** Signing with an eID that makes a signature of its own. */
class ConfirmedWithEidTest {

    private final World world = new World();

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
}
