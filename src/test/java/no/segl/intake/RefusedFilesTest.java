package no.segl.intake;

import static no.segl.intake.BadFiles.action;
import static no.segl.intake.BadFiles.arrayOf;
import static no.segl.intake.BadFiles.catalog;
import static no.segl.intake.BadFiles.dictionary;
import static no.segl.intake.BadFiles.letterWith;
import static no.segl.intake.BadFiles.permission;
import static no.segl.intake.BadFiles.signed;
import static no.segl.intake.BadFiles.signedRestricting;
import static no.segl.intake.ExaminedFiles.examine;
import static no.segl.intake.ExaminedFiles.faultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.segl.ExternalTools;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {

    @Test
    void anEmptyFile() {
        assertThat(faultsOf(new byte[0])).containsExactly("document.empty");
    }

    @Test
    void aZipFileNamedPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("contract.docx"));
            zip.write("words".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(faultsOf(bytes.toByteArray())).containsExactly("document.notPdf");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatWasCutOff(RealFiles file) {
        byte[] whole = file.bytes();

        for (int percent : List.of(1, 30, 60, 90, 99)) {
            assertThat(faultsOf(Arrays.copyOf(whole, whole.length / 100 * percent)))
                    .as("%d %%", percent)
                    .containsExactly("document.unreadable");
        }
    }

    @Test
    void aFileThatLostAPage() {
        byte[] file = BadFiles.changed(
                RealFiles.CONTRACT.bytes(),
                document -> catalog(document)
                        .getCOSDictionary(COSName.PAGES)
                        .getCOSArray(COSName.KIDS)
                        .remove(3));

        assertThat(faultsOf(file)).containsExactly("document.unreadable");
    }

    @Test
    void aHeaderAndNothingBehindIt() {
        byte[] file = "%PDF-1.7\nhello\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

        assertThat(faultsOf(file)).containsExactly("document.unreadable");
    }

    @ParameterizedTest
    @CsvSource({"owner, user", "owner, ''", "same, same"})
    void anEncryptedFile(String owner, String user) {
        assertThat(faultsOf(BadFiles.encrypted(owner, user))).containsExactly("document.encrypted");
    }

    @ParameterizedTest
    @CsvSource({"40, --allow-weak-crypto", "128, --allow-weak-crypto", "256, --warning-exit-0"})
    @ExternalTools.Needs("qpdf")
    void aFileThatAnotherProgramEncrypted(String bits, String option, @TempDir Path folder) throws IOException {
        Path plain = Files.write(folder.resolve("plain.pdf"), RealFiles.LETTER.bytes());
        Path encrypted = folder.resolve("encrypted.pdf");
        ExternalTools.run("qpdf", option, "--encrypt", "", "owner", bits, "--", plain.toString(), encrypted.toString());

        assertThat(faultsOf(Files.readAllBytes(encrypted))).containsExactly("document.encrypted");
    }

    @Test
    void aFileWithoutPages() {
        assertThat(faultsOf(letterWith(document -> document.removePage(0)))).containsExactly("document.noPages");
    }

    @Test
    void aFileWithOnePageTooMany() {
        assertThat(faultsOf(BadFiles.pages(501))).containsExactly("document.tooManyPages 500");
    }

    @Test
    void aFileOfMoreThanTenMegabytes() {
        byte[] file = letterWith(document -> BadFiles.embed(document, BadFiles.noise(10 * 1024 * 1024)));

        assertThat(faultsOf(file)).containsExactly("document.tooLarge 10");
    }

    @Test
    void aFormWhosePagesTheReaderMakes() {
        byte[] needsRendering =
                letterWith(document -> catalog(document).setBoolean(COSName.getPDFName("NeedsRendering"), true));
        byte[] withoutFields = letterWith(document ->
                catalog(document).setItem(COSName.ACRO_FORM, dictionary("XFA", new COSString("<template/>"))));
        byte[] rendersDynamically = letterWith(document -> BadFiles.xfaForm(
                document, "<config><present><dynamicRender>required</dynamicRender></present></config>"));

        assertThat(List.of(needsRendering, withoutFields, rendersDynamically))
                .allSatisfy(file -> assertThat(faultsOf(file)).containsExactly("document.dynamicXfa"));
    }

    @Test
    void butAStaticFormLosesItsSecondShapeAndIsAccepted() {
        byte[] file = letterWith(document -> BadFiles.xfaForm(document, "<template><script>1</script></template>"));

        assertThat(faultsOf(file)).isEmpty();
        assertThat(examine(file).accepted()).asString().doesNotContain("XFA");
    }

    @Test
    void aSignedFormWithScriptsWhichCannotBeTakenAway() {
        byte[] form = letterWith(document -> BadFiles.xfaForm(document, "<template><script>1</script></template>"));

        assertThat(faultsOf(signed(form, (document, signature) -> {})))
                .containsExactly("document.activeContent JavaScript");
    }

    @Test
    void aFileThatASignatureLocked() {
        assertThat(faultsOf(signedRestricting("DocMDP", permission(1))))
                .containsExactly("document.lockedAgainstChanges");
        assertThat(faultsOf(signedRestricting("FieldMDP", dictionary("Action", COSName.getPDFName("All")))))
                .containsExactly("document.lockedAgainstChanges");
        assertThat(faultsOf(signedRestricting("FieldMDP", dictionary("Action", COSName.getPDFName("Exclude")))))
                .containsExactly("document.lockedAgainstChanges");
    }

    @Test
    void aFileWhoseSignedFieldIsLocked() {
        byte[] file = signed(RealFiles.LETTER.bytes(), (document, signature) -> {
            COSDictionary lock = permission(1);
            lock.setName("Action", "Include");
            document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getFields()
                    .get(0)
                    .getCOSObject()
                    .setItem(COSName.getPDFName("Lock"), lock);
        });

        assertThat(faultsOf(file)).containsExactly("document.lockedAgainstChanges");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void butNotOneWhoseSignatureAllowsOthers(int permission) {
        assertThat(faultsOf(signedRestricting("DocMDP", permission(permission))))
                .isEmpty();
        assertThat(faultsOf(signedRestricting("FieldMDP", dictionary("Action", COSName.getPDFName("Include")))))
                .isEmpty();
    }

    @Test
    void everyFaultIsListedAtOnce() {
        byte[] file = letterWith(document -> {
            catalog(document).setItem(COSName.OPEN_ACTION, action("JavaScript"));
            catalog(document).setBoolean(COSName.getPDFName("NeedsRendering"), true);
            COSArray more = arrayOf(action("Launch"), action("SubmitForm"));
            document.getPage(0).getCOSObject().setItem(COSName.AA, dictionary("O", action("GoToR")));
            document.getPage(0)
                    .getCOSObject()
                    .getCOSDictionary(COSName.AA)
                    .getCOSDictionary(COSName.O)
                    .setItem(COSName.NEXT, more);
            while (document.getNumberOfPages() < 501) {
                document.addPage(new PDPage());
            }
            BadFiles.embed(document, BadFiles.noise(10 * 1024 * 1024));
            BadFiles.encrypt(document, "owner", "");
        });

        assertThat(faultsOf(file))
                .containsExactlyInAnyOrder(
                        "document.tooLarge 10",
                        "document.tooManyPages 500",
                        "document.encrypted",
                        "document.dynamicXfa",
                        "document.activeContent JavaScript",
                        "document.activeContent Launch",
                        "document.activeContent SubmitForm",
                        "document.activeContent GoToR");
        assertThat(examine(file).accepted()).isEmpty();
    }

    @Test
    void everyFaultIsAboutTheDocument() {
        assertThat(Arrays.stream(Fault.values()).map(fault -> fault.violation().field()))
                .containsOnly("document");
    }
}
