package no.segl.sealing;

import static no.segl.sealing.SealingFixture.LOGIN;
import static no.segl.sealing.SealingFixture.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.SealingFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeStampAuthoritiesTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private DemoTimeStampAuthority first;
    private DemoTimeStampAuthority second;
    private Sealing sealing;

    @BeforeEach
    void start() {
        first = new DemoTimeStampAuthority(folder, 0);
        second = new DemoTimeStampAuthority(folder, 0);
        sealing = new SealingFixture(folder).sealing(first, second);
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    @Test
    void the_second_is_not_asked_while_the_first_answers() {
        sealing.sign(letter(), SignerId.random(), "Kari Nordmann", LOGIN);

        assertThat(first.requests()).isEqualTo(1);
        assertThat(second.requests()).isZero();
    }

    @Test
    void the_second_is_asked_when_the_first_fails() {
        first.failing(true);

        assertThat(sealing.validate(signed()).valid()).isTrue();
    }

    @Test
    void the_second_is_asked_when_the_first_is_gone() {
        first.close();

        assertThat(sealing.validate(signed()).valid()).isTrue();
    }

    @Test
    void the_second_is_asked_when_the_first_never_answers() {
        first.silent(true);

        assertThat(sealing.validate(signed()).valid()).isTrue();
    }

    @Test
    void a_time_stamp_that_nobody_would_trust_is_refused() {
        try (DemoTimeStampAuthority stranger = new DemoTimeStampAuthority(elsewhere, 0)) {
            Sealing trustingFirst = new SealingFixture(folder).sealing(first, stranger);
            first.failing(true);

            assertThatThrownBy(() -> trustingFirst.sign(letter(), SignerId.random(), "Kari Nordmann", LOGIN))
                    .isInstanceOf(SealingFailed.class);
            assertThat(stranger.requests()).isEqualTo(1);
        }
    }

    @Test
    void nothing_is_signed_when_none_answers_and_the_document_stays_as_it_was() {
        byte[] letter = letter();
        byte[] before = letter.clone();
        first.failing(true);
        second.failing(true);

        assertThatThrownBy(() -> sealing.sign(letter, SignerId.random(), "Kari Nordmann", LOGIN))
                .isInstanceOf(SealingFailed.class)
                .hasMessageNotContaining("Kari");
        assertThat(letter).isEqualTo(before);
    }

    @Test
    void a_seal_that_failed_can_be_made_later() {
        byte[] signed = signed();
        first.failing(true);
        second.failing(true);
        assertThatThrownBy(() -> sealing.sealForLongTerm(signed)).isInstanceOf(SealingFailed.class);

        first.failing(false);

        assertThat(sealing.validate(sealing.sealForLongTerm(signed)).valid()).isTrue();
    }

    @Test
    void nothing_is_sealed_while_revocation_information_is_missing() {
        byte[] signed = signed();

        first.withoutRevocationList(true);

        assertThatThrownBy(() -> sealing.sealForLongTerm(signed)).isInstanceOf(SealingFailed.class);
    }

    private byte[] signed() {
        return sealing.sign(letter(), SignerId.random(), "Kari Nordmann", LOGIN);
    }
}
