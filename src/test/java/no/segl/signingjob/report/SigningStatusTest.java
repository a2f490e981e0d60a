package no.segl.signingjob.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SigningStatusTest {

    private static ReportedJob job() {
        return ReportedJob.of("saksbehandler");
    }

    @Test
    void aContractThatIsNotSentIsInReviewAndWhateverElseIsBeingSent() {
        assertThat(SigningStatus.of(
                        job().as(Kind.APPRENTICESHIP).with(JobStatus.DRAFT).job()))
                .isEqualTo(SigningStatus.IN_REVIEW);
        assertThat(SigningStatus.of(job().with(JobStatus.DRAFT).job())).isEqualTo(SigningStatus.SENDING);
    }

    @Test
    void oneThatIsOutIsPartlySignedAsSoonAsSomebodyHasSigned() {
        assertThat(SigningStatus.of(job().job())).isEqualTo(SigningStatus.SENT);
        assertThat(SigningStatus.of(job().with(JobStatus.ACTIVE, SignerStatus.SIGNED, SignerStatus.NOTIFIED)
                        .job()))
                .isEqualTo(SigningStatus.PARTLY_SIGNED);
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNED", "COMPLETED"})
    void whatAllHaveSignedIsSignedWhateverIsDoneAfterwards(JobStatus status) {
        assertThat(SigningStatus.of(job().with(status).job())).isEqualTo(SigningStatus.SIGNED);
    }

    @ParameterizedTest
    @EnumSource
    void everyJobStandsSomewhereAndHasAReasonOnlyIfItFailed(JobStatus status) {
        SigningJob job = job().with(status).job();

        assertThat(StopReason.of(job) != null).isEqualTo(SigningStatus.of(job).isFailed());
    }

    @ParameterizedTest
    @CsvSource({
        "NEEDS_CORRECTION, RESERVED, RESERVED",
        "NEEDS_CORRECTION, CONTACT_INFORMATION_MISSING, CONTACT",
        "NEEDS_CORRECTION, WAITING, OTHER",
        "UNDELIVERABLE, RESERVED, RESERVED",
        "UNDELIVERABLE, NOT_APPLICABLE, CONTACT"
    })
    void theSignersTellWhatStoppedIt(JobStatus status, SignerStatus signer, StopReason reason) {
        assertThat(StopReason.of(
                        job().with(status, SignerStatus.WAITING, signer).job()))
                .isEqualTo(reason);
    }
}
