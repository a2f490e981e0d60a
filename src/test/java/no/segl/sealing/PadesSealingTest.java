package no.segl.sealing;

import static no.segl.sealing.SealingFixture.LOGIN;
import static no.segl.sealing.SealingFixture.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sealing.Signature;
import no.segl.signingjob.document.Sealing.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PadesSealingTest {

    private static DemoTimeStampAuthority tsa;
    private static Sealing sealing;

    @BeforeAll
    static void start(@TempDir Path folder) {
        tsa = new DemoTimeStampAuthority(folder, 0);
        sealing = new SealingFixture(folder).sealing(tsa);
    }

    @AfterAll
    static void stop() {
        tsa.close();
    }

    @Test
    void two_signatures_in_turn_and_the_seal_are_valid_and_name_the_signers() {
        SignerId first = SignerId.random();
        SignerId second = SignerId.random();

        byte[] once = sealing.sign(letter(), first, "Kari Nordmann", LOGIN);
        byte[] twice = sealing.sign(once, second, "Åse Østby Sjö", LOGIN);
        byte[] sealed = sealing.sealForLongTerm(twice);

        Verdict verdict = sealing.validate(sealed);
        assertThat(verdict.signatures())
                .extracting(Signature::field, Signature::name, Signature::intact, Signature::trusted, Signature::level)
                .containsExactly(
                        tuple(Sealing.fieldOf(first), "Kari Nordmann", true, true, "PAdES-BASELINE-LTA"),
                        tuple(Sealing.fieldOf(second), "Åse Østby Sjö", true, true, "PAdES-BASELINE-LTA"));
        assertThat(verdict.signatures()).extracting(Signature::eid).containsOnly("BankID");
        assertThat(verdict.changedAfterSigning()).isFalse();
        assertThat(verdict.valid()).isTrue();
    }
}
