package no.segl.sealing;

import static no.segl.sealing.SealingFixture.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.intake.LettersAtTheDoor;
import no.segl.letter.SampleLetters;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sealing.Signature;
import no.segl.signingjob.document.Sealing.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter of ours all the way: written, accepted, signed by two, sealed. */
class SealedLetterTest {

    @Test
    void anEmploymentContractIsSignedByTwoAndSealedForTheLongTerm(@TempDir Path folder) {
        try (var tsa = new DemoTimeStampAuthority(folder, 0)) {
            Sealing sealing = new SealingFixture(folder).sealing(tsa);
            byte[] accepted = LettersAtTheDoor.accepted(SampleLetters.write("arbeidsavtale-nb"));

            byte[] once = sealing.sign(accepted, SignerId.random(), "Prøve Leder", LOGIN);
            byte[] twice = sealing.sign(once, SignerId.random(), "Prøve Person", LOGIN);
            Verdict verdict = sealing.validate(sealing.sealForLongTerm(twice));

            assertThat(verdict.valid()).isTrue();
            assertThat(verdict.changedAfterSigning()).isFalse();
            assertThat(verdict.signatures())
                    .extracting(Signature::level)
                    .containsExactly("PAdES-BASELINE-LTA", "PAdES-BASELINE-LTA");
        }
    }
}
