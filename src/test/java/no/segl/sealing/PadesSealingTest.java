package no.segl.sealing;

import static no.segl.sealing.SealingFixture.LOGIN;
import static no.segl.sealing.SealingFixture.form;
import static no.segl.sealing.SealingFixture.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import no.segl.ExternalTools;
import no.segl.ExternalTools.Answer;
import no.segl.ExternalTools.Needs;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sealing.Signature;
import no.segl.signingjob.document.Sealing.Verdict;
import no.segl.signingjob.document.SealingFailed;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    @Test
    void signed_today_and_weeks_later_it_is_sealed_then(@TempDir Path folder) {
        try (DemoTimeStampAuthority moving = new DemoTimeStampAuthority(folder, 0)) {
            SealingFixture fixture = new SealingFixture(folder);
            Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(20));
            byte[] once = fixture.sealing(moving).sign(letter(), SignerId.random(), "Kari Nordmann", LOGIN);
            moving.useClock(later);
            Sealing thatDay = fixture.sealing(later, moving);
            byte[] sealed = thatDay.sealForLongTerm(thatDay.sign(once, SignerId.random(), "Åse Østby", LOGIN));

            assertThat(thatDay.validate(sealed).valid()).isTrue();
            assertThat(thatDay.validate(sealed).signatures())
                    .extracting(Signature::level)
                    .containsOnly("PAdES-BASELINE-LTA");
        }
    }

    @ParameterizedTest
    @MethodSource
    void the_document_itself_stays_as_it_was(byte[] pdf) {
        byte[] sealed = sealing.sealForLongTerm(sealing.sign(pdf, SignerId.random(), "Kari Nordmann", LOGIN));

        assertThat(Arrays.copyOf(sealed, pdf.length)).isEqualTo(pdf);
        assertThat(sealing.validate(sealed).valid()).isTrue();
    }

    static Stream<Named<byte[]>> the_document_itself_stays_as_it_was() {
        return Stream.of(
                Named.of("with a cross-reference stream", letter(2, CompressParameters.DEFAULT_COMPRESSION)),
                Named.of("with a cross-reference table", letter(2, CompressParameters.NO_COMPRESSION)),
                Named.of("with a form", form()));
    }

    @Test
    void nobody_signs_the_same_version_twice() {
        SignerId signer = SignerId.random();
        byte[] signed = sealing.sign(letter(), signer, "Kari Nordmann", LOGIN);

        assertThatThrownBy(() -> sealing.sign(signed, signer, "Kari Nordmann", LOGIN))
                .isInstanceOf(SealingFailed.class);
    }

    @Test
    void the_time_of_signing_is_the_time_stamps() {
        Instant before = Instant.now().minusSeconds(1);

        Verdict verdict = sealing.validate(sealing.sign(letter(), SignerId.random(), "Kari Nordmann", LOGIN));

        assertThat(verdict.signatures().get(0).level()).isEqualTo("PAdES-BASELINE-T");
        assertThat(verdict.signatures().get(0).signedAt()).isBetween(before, Instant.now());
    }

    @ParameterizedTest
    @MethodSource
    void what_carries_no_signature_is_not_valid_and_not_an_error(byte[] file) {
        Verdict verdict = sealing.validate(file);

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.changedAfterSigning()).isFalse();
        assertThat(verdict.signatures()).isEmpty();
    }

    static Stream<Named<byte[]>> what_carries_no_signature_is_not_valid_and_not_an_error() {
        return Stream.of(
                Named.of("an unsigned PDF", letter()),
                Named.of("nothing", new byte[0]),
                Named.of("a text", "Hei".getBytes(StandardCharsets.UTF_8)),
                Named.of("half a PDF", Arrays.copyOf(letter(), 700)));
    }

    @Test
    void what_is_no_pdf_is_not_signed() {
        byte[] text = "Hei".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> sealing.sign(text, SignerId.random(), "Kari Nordmann", LOGIN))
                .isInstanceOf(SealingFailed.class);
        assertThatThrownBy(() -> sealing.sealForLongTerm(letter())).isInstanceOf(SealingFailed.class);
    }

    @Test
    @Needs({"pdfsig", "qpdf"})
    void other_programs_find_both_signatures_intact_with_the_names(@TempDir Path folder) throws IOException {
        byte[] once = sealing.sign(letter(), SignerId.random(), "Kari Nordmann", LOGIN);
        byte[] twice = sealing.sign(once, SignerId.random(), "Åse Østby Sjö", LOGIN);
        Path file = Files.write(folder.resolve("sealed.pdf"), sealing.sealForLongTerm(twice));

        Answer pdfsig = ExternalTools.run("pdfsig", "-nocert", file.toString());
        Answer qpdf = ExternalTools.run("qpdf", "--check", file.toString());

        assertThat(pdfsig.output()).contains("Kari Nordmann", "Åse Østby Sjö", "Total document signed");
        assertThat(pdfsig.output().split("Signature is Valid", -1)).hasSize(3);
        assertThat(qpdf.exitCode()).as(qpdf.output()).isZero();
    }
}
