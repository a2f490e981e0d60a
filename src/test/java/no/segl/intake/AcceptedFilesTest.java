package no.segl.intake;

import static no.segl.intake.ExaminedFiles.examine;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.segl.ExternalTools;
import no.segl.signingjob.document.Intake.Examined;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatOfficesWriteIsAcceptedWithAllItsPagesAndWords(RealFiles file) throws IOException {
        Examined examined = examine(file.bytes());

        assertThat(examined.faults()).isEmpty();
        assertThat(examined.pages()).isEqualTo(file.pages());
        assertThat(examined.alreadySigned()).isFalse();
        assertThat(text(examined.accepted())).isEqualTo(text(file.bytes()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FORM")
    void normalisingChangesNothingThatIsSeen(RealFiles file) {
        byte[] accepted = examine(file.bytes()).accepted();

        PdfPagePictures pictures = new PdfPagePictures();
        assertThat(pictures.png(accepted, file.pages(), 300)).isEqualTo(pictures.png(file.bytes(), file.pages(), 300));
    }

    @ParameterizedTest
    @EnumSource
    void theSameFileGivesTheSameBytesEachTime(RealFiles file) {
        byte[] once = examine(file.bytes()).accepted();

        assertThat(examine(file.bytes()).accepted()).isEqualTo(once);
    }

    static Stream<byte[]> scans() throws IOException {
        return Stream.of(
                Scans.inColour(1, 0.3f), Scans.inColour(10, 0.9f), Scans.inBlackAndWhite(12), Scans.inJbig2(3));
    }

    @ParameterizedTest
    @MethodSource("scans")
    void whatScannersMakeIsAccepted(byte[] scan) throws IOException {
        Examined examined = examine(scan);

        assertThat(examined.faults()).isEmpty();
        assertThat(pictureOfLastPage(examined)).isEqualTo(new PdfPagePictures().png(scan, examined.pages(), 300));
    }

    @Test
    void aScanJustBelowTenMegabytesIsAccepted() throws IOException {
        byte[] scan = padded(Scans.inColour(3, 0.9f), 10 * 1024 * 1024 - 2000);

        assertThat(ExaminedFiles.faultsOf(scan)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @ExternalTools.Needs("qpdf")
    void whatIsAcceptedIsWellFormedToOthersToo(RealFiles file) throws IOException {
        Path accepted = Files.write(
                folder.resolve("accepted.pdf"), examine(file.bytes()).accepted());

        ExternalTools.Answer answer = ExternalTools.run("qpdf", "--check", accepted.toString());

        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--linearize",
                "--object-streams=generate",
                "--object-streams=disable",
                "--qdf",
                "--stream-data=uncompress",
                "--min-version=2.0"
            })
    @ExternalTools.Needs("qpdf")
    void howAFileIsWrittenDoesNotMatter(String way) throws IOException {
        Path given = Files.write(folder.resolve("given.pdf"), RealFiles.CONTRACT.bytes());
        Path written = folder.resolve("written.pdf");
        assertThat(ExternalTools.run("qpdf", way, given.toString(), written.toString())
                        .exitCode())
                .isZero();

        Examined examined = examine(Files.readAllBytes(written));

        assertThat(examined.faults()).isEmpty();
        assertThat(examined.pages()).isEqualTo(RealFiles.CONTRACT.pages());
        Path accepted = Files.write(folder.resolve("accepted.pdf"), examined.accepted());
        ExternalTools.Answer answer = ExternalTools.run("qpdf", "--check", accepted.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    @Test
    void pdfA1GetsNoObjectStreams() {
        byte[] accepted = examine(RealFiles.PDFA1.bytes()).accepted();

        assertThat(new String(accepted, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.4")
                .contains("pdfaid")
                .doesNotContain("/ObjStm");
    }

    @Test
    void linksAndPageDestinationsAreFine() throws IOException {
        byte[] accepted = examine(RealFiles.CONTRACT.bytes()).accepted();

        try (PDDocument document = Loader.loadPDF(accepted)) {
            assertThat(document.getPage(0).getAnnotations()).isNotEmpty();
        }
    }

    @Test
    void theFieldsOfAFormAreDrawnOnceSoThatNoReaderDrawsThemItsOwnWay() throws IOException {
        byte[] accepted = examine(RealFiles.FORM.bytes()).accepted();

        try (PDDocument document = Loader.loadPDF(accepted)) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            assertThat(form.getFields()).hasSize(3);
            assertThat(form.getNeedAppearances()).isFalse();
        }
    }

    @Test
    void afterTheFifthHundredPageThereIsAnEnd() {
        assertThat(examine(BadFiles.pages(ExaminedFiles.MAX_PAGES)).pages()).isEqualTo(ExaminedFiles.MAX_PAGES);
    }

    @Test
    void aSignedFileStaysAsItCame() {
        byte[] signed = BadFiles.signed(RealFiles.CONTRACT.bytes(), (document, signature) -> {});

        Examined examined = examine(signed);

        assertThat(examined.faults()).isEmpty();
        assertThat(examined.alreadySigned()).isTrue();
        assertThat(examined.accepted()).isEqualTo(signed);
        assertThat(examined.pages()).isEqualTo(RealFiles.CONTRACT.pages());
    }

    @Test
    void aFileWithAttachmentsIsAccepted() {
        byte[] file = BadFiles.letterWith(document -> BadFiles.attach(document, "vedlegg.txt"));

        Examined examined = examine(file);

        assertThat(examined.faults()).isEmpty();
        assertThat(examined.accepted()).asString().contains("EmbeddedFile");
    }

    @Test
    void rightsThatAdobeGaveTheOldFileAreLeftOut() throws IOException {
        byte[] file = BadFiles.letterWith(BadFiles::grantUsageRights);

        Examined examined = examine(file);

        assertThat(examined.alreadySigned()).isFalse();
        try (PDDocument document = Loader.loadPDF(examined.accepted())) {
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey("Perms"))
                    .isFalse();
        }
    }

    private static byte[] pictureOfLastPage(Examined examined) {
        return new PdfPagePictures().png(examined.accepted(), examined.pages(), 300);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] padded(byte[] scan, int size) {
        return BadFiles.changed(scan, document -> {
            document.addPage(new PDPage());
            BadFiles.embed(document, BadFiles.noise(size - scan.length));
        });
    }
}
