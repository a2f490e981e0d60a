package no.segl.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import no.segl.intake.LettersAtTheDoor;
import no.segl.signingjob.letter.LetterTemplate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The packaged templates, as the files that they become. */
class LetterPdfTest {

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void anEmploymentContractAndADecisionLetterAreThereInBothWrittenNorwegians() {
        assertThat(SampleLetters.LETTERS.all())
                .extracting(LetterTemplate::key)
                .containsExactlyInAnyOrder("arbeidsavtale-nb", "arbeidsavtale-nn", "vedtaksbrev-nb", "vedtaksbrev-nn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arbeidsavtale-nb", "arbeidsavtale-nn", "vedtaksbrev-nb", "vedtaksbrev-nn", "anslag-sv"})
    void aLetterIsTaggedForTheArchiveAndForThoseWhoHearIt(String key) throws Exception {
        byte[] pdf = SampleLetters.write(key);

        assertThat(complaints(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(complaints(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arbeidsavtale-nb", "vedtaksbrev-nb"})
    void theFileThatIsSignedIsStillTaggedAndForTheArchive(String key) throws Exception {
        byte[] accepted = LettersAtTheDoor.accepted(SampleLetters.write(key));

        assertThat(complaints(accepted, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(complaints(accepted, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void whatTheTypefaceHasNoSignForIsFoundBeforeItIsPrinted() {
        assertThat(SampleLetters.LETTERS.unwritable("Áhkká Đ. Ŋiššo\n– «Bjørn» § 14-6 €"))
                .isEmpty();
        assertThat(SampleLetters.LETTERS.unwritable("Smil 😀 til 漢字 😀")).containsExactly("😀", "漢", "字");
    }

    @Test
    void anyOtherPdfWouldBeFoundOut() throws Exception {
        try (var other = LetterPdfTest.class.getResourceAsStream("/pdf/contract-word.pdf")) {
            assertThat(complaints(other.readAllBytes(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        }
    }

    @Test
    void anAnnouncementSaysWhatTheLawAsksForInSwedishAndIsNoLetterToWrite() throws IOException {
        Map<String, String> filled = Map.of(
                "rubrik", "Protokoll Kommunstyrelsen 2026-11-24",
                "namnd", "Kommunstyrelsen",
                "sammantrade", "2026-11-24",
                "justerat", "2026-11-26",
                "uppe", "2026-11-28",
                "nere", "2026-12-19",
                "forvaras", "Stadshuset",
                "sekretess", "13");
        LetterTemplate anslag = SampleLetters.LETTERS.get("anslag-sv");

        String text = text(SampleLetters.LETTERS.write(anslag, SampleLetters.OCCASION, filled));

        assertThat(text)
                .contains("Kommunstyrelsen", "24 november 2026", "26 november 2026", "28 november 2026")
                .contains("tidigast efter 19 december 2026", "Stadshuset", "Omfattas av sekretess § 13")
                .doesNotContain("omedelbart", "{{");
        assertThat(SampleLetters.LETTERS.all()).doesNotContain(anslag);
    }

    @Test
    void everythingThatWasFilledInCanBeReadInIt() throws IOException {
        String text = text(SampleLetters.write("arbeidsavtale-nb"));

        assertThat(text)
                .contains("Prøvevik", "2026/123-4", "26. november 2026", "1. februar 2027", SampleLetters.NAMES)
                .contains("Elektronisk signatur: se dokumentets egenskaper")
                .doesNotContain("{{", "#");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arbeidsavtale-nb", "vedtaksbrev-nb"})
    void aWordThatIsLongerThanALineBreaksAtTheEdge(String key) throws IOException {
        assertThat(rightmost(SampleLetters.write(key, "https://eksempel.example/" + "x".repeat(150))))
                .isLessThan(PDRectangle.A4.getWidth());
    }

    /** In points from the left edge of the page. */
    private static float rightmost(byte[] pdf) throws IOException {
        AtomicReference<Float> most = new AtomicReference<>(0f);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    most.accumulateAndGet(sign.getXDirAdj() + sign.getWidthDirAdj(), Math::max);
                }
            }.getText(document);
        }
        return most.get();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .isEqualTo(result.getTestAssertions().isEmpty());
            return result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() != org.verapdf.pdfa.results.TestAssertion.Status.PASSED)
                    .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
