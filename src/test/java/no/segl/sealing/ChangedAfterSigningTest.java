package no.segl.sealing;

import static no.segl.sealing.SealingFixture.LOGIN;
import static no.segl.sealing.SealingFixture.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sealing.Signature;
import no.segl.signingjob.document.Sealing.Verdict;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangedAfterSigningTest {

    private static DemoTimeStampAuthority tsa;
    private static SealingFixture fixture;
    private static Sealing sealing;
    private static byte[] signed;
    private static byte[] sealed;

    @BeforeAll
    static void start(@TempDir Path folder) {
        tsa = new DemoTimeStampAuthority(folder, 0);
        fixture = new SealingFixture(folder);
        sealing = fixture.sealing(tsa);
        byte[] letter = letter(2, CompressParameters.NO_COMPRESSION);
        signed = sealing.sign(letter, SignerId.random(), "Kari Nordmann", LOGIN);
        sealed = sealing.sealForLongTerm(signed);
    }

    @AfterAll
    static void stop() {
        tsa.close();
    }

    @Test
    void unchanged_both_are_valid() {
        assertThat(sealing.validate(signed).valid()).isTrue();
        assertThat(sealing.validate(sealed).valid()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_appended_to_a_signed_document_is_found(Attacks attack) {
        assertFound(sealing.validate(attack.on(signed)));
    }

    /** Anybody can get a time stamp, from the very authority that we trust. */
    @ParameterizedTest
    @EnumSource
    void a_time_stamp_over_the_change_does_not_hide_it(Attacks attack) {
        byte[] stamped = fixture.timeStamp(attack.on(sealed), tsa);

        assertFound(sealing.validate(stamped));
    }

    /** Somebody changes what Kari signed, and then has Ola sign it. */
    @ParameterizedTest
    @EnumSource
    void what_was_changed_between_two_signatures_is_found(Attacks attack) {
        byte[] both = sealing.sign(attack.on(signed), SignerId.random(), "Ola Nordmann", LOGIN);

        Verdict verdict = sealing.validate(both);

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.changedAfterSigning()).isTrue();
    }

    /** A time stamp is a field too, and may be given something to show. */
    @Test
    void a_time_stamp_that_covers_text_is_found() {
        byte[] stamped = fixture.timeStampWithPicture(sealed, tsa);

        assertFound(sealing.validate(stamped));
    }

    @Test
    void a_byte_changed_in_the_signed_part_breaks_the_signature() {
        byte[] tampered = signed.clone();
        int page = new String(signed, StandardCharsets.ISO_8859_1).indexOf("595.");
        tampered[page] = '4';

        Verdict verdict = sealing.validate(tampered);

        assertFound(verdict);
        assertThat(verdict.signatures()).extracting(Signature::intact).containsExactly(false);
    }

    @Test
    void a_signature_destroyed_beyond_reading_is_told_of() {
        byte[] both = sealing.sign(signed, SignerId.random(), "Ola Nordmann", LOGIN);

        Verdict verdict = sealing.validate(withFirstSignatureDestroyed(both));

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.changedAfterSigning()).isTrue();
        assertThat(verdict.signatures())
                .extracting(Signature::name, Signature::intact)
                .containsExactlyInAnyOrder(tuple("", false), tuple("Ola Nordmann", false));
    }

    @Test
    void an_archive_time_stamp_that_is_damaged_counts_as_a_change() {
        byte[] damaged = sealed.clone();
        int lastContents = new String(sealed, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents <30");
        Arrays.fill(damaged, lastContents + 11, lastContents + 211, (byte) '0');

        Verdict verdict = sealing.validate(damaged);

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.changedAfterSigning()).isTrue();
        assertThat(verdict.signatures())
                .extracting(Signature::name, Signature::intact)
                .containsExactlyInAnyOrder(tuple("Kari Nordmann", true), tuple("", false));
    }

    private static byte[] withFirstSignatureDestroyed(byte[] pdf) {
        byte[] destroyed = pdf.clone();
        int contents = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Contents <30");
        Arrays.fill(destroyed, contents + 11, contents + 211, (byte) '0');
        return destroyed;
    }

    @Test
    void bytes_after_the_end_are_found_and_a_line_break_is_not_one() {
        assertFound(sealing.validate(followedBy(sealed, "1 0 obj <<>> endobj")));
        assertFound(sealing.validate(followedBy(signed, "%")));
        assertThat(sealing.validate(followedBy(sealed, "\r\n")).valid()).isTrue();
    }

    @Test
    void the_signature_stays_intact_where_only_something_was_appended() {
        Verdict verdict = sealing.validate(Attacks.A_PAGE_EMPTIED.on(signed));

        assertThat(verdict.signatures()).extracting(Signature::intact).containsExactly(true);
    }

    private static void assertFound(Verdict verdict) {
        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.changedAfterSigning()).isTrue();
        assertThat(verdict.signatures()).hasSize(1);
    }

    private static byte[] followedBy(byte[] pdf, String text) {
        byte[] more = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] longer = Arrays.copyOf(pdf, pdf.length + more.length);
        System.arraycopy(more, 0, longer, pdf.length, more.length);
        return longer;
    }
}
