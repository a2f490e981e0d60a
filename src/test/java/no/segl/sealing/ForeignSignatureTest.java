package no.segl.sealing;

import static no.segl.sealing.SealingFixture.LOGIN;
import static no.segl.sealing.SealingFixture.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Arrays;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sealing.Signature;
import no.segl.signingjob.document.Sealing.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignSignatureTest {

    private static DemoTimeStampAuthority tsa;
    private static DemoTimeStampAuthority theirTsa;
    private static Sealing sealing;
    private static Sealing theirs;

    @BeforeAll
    static void start(@TempDir Path folder, @TempDir Path elsewhere) {
        tsa = new DemoTimeStampAuthority(folder, 0);
        theirTsa = new DemoTimeStampAuthority(elsewhere, 0);
        sealing = new SealingFixture(folder).sealing(tsa);
        theirs = new SealingFixture(elsewhere).sealing(theirTsa);
    }

    @AfterAll
    static void stop() {
        tsa.close();
        theirTsa.close();
    }

    @Test
    void a_signature_by_an_authority_we_do_not_know_is_intact_and_untrusted() {
        byte[] signed = theirs.sign(letter(), SignerId.random(), "Ola Utlending", LOGIN);

        Verdict verdict = sealing.validate(signed);

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.changedAfterSigning()).isFalse();
        assertThat(verdict.signatures())
                .extracting(Signature::name, Signature::intact, Signature::trusted, Signature::eid)
                .containsExactly(tuple("Ola Utlending", true, false, null));
    }

    @Test
    void ours_is_added_and_sealed_beside_theirs_which_stays_as_it_was() {
        byte[] signed = theirs.sign(letter(), SignerId.random(), "Ola Utlending", LOGIN);

        assertOursBeside(signed);
    }

    @Test
    void so_is_it_beside_one_that_was_sealed_elsewhere() {
        byte[] signed = theirs.sealForLongTerm(theirs.sign(letter(), SignerId.random(), "Ola Utlending", LOGIN));

        assertOursBeside(signed);
    }

    private static void assertOursBeside(byte[] signed) {
        byte[] sealed = sealing.sealForLongTerm(sealing.sign(signed, SignerId.random(), "Kari Nordmann", LOGIN));

        Verdict verdict = sealing.validate(sealed);
        assertThat(Arrays.copyOf(sealed, signed.length)).isEqualTo(signed);
        assertThat(verdict.signatures())
                .extracting(Signature::name, Signature::intact, Signature::trusted)
                .containsExactly(tuple("Ola Utlending", true, false), tuple("Kari Nordmann", true, true));
        assertThat(verdict.changedAfterSigning()).isFalse();
    }
}
