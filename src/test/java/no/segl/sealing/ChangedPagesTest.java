package no.segl.sealing;

import static no.segl.sealing.SealingFixture.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pdf.PdfAnnotation;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.document.Sealing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangedPagesTest {

    private static byte[] signed;
    private static byte[] sealed;

    @BeforeAll
    static void start(@TempDir Path folder) {
        try (DemoTimeStampAuthority tsa = new DemoTimeStampAuthority(folder, 0)) {
            Sealing sealing = new SealingFixture(folder).sealing(tsa);
            signed = sealing.sign(SealingFixture.letter(), SignerId.random(), "Kari Nordmann", LOGIN);
            sealed = sealing.sealForLongTerm(sealing.sign(signed, SignerId.random(), "Ola Nordmann", LOGIN));
        }
    }

    @Test
    void nothingIsDrawnOfADocumentToWhichOnlySignaturesWereAdded() throws IOException {
        try (Drawn then = new Drawn(signed);
                Drawn now = new Drawn(sealed)) {
            assertThat(new ChangedPages().getVisualDifferences(then, now)).isEmpty();
            assertThat(then.drawings + now.drawings).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsChangedLooksAsOtherwiseAsIfEveryPageWereDrawn(Attacks attack) throws IOException {
        byte[] changed = attack.on(signed);

        assertThat(pages(new ChangedPages(), changed)).isEqualTo(pages(new DefaultPdfDifferencesFinder(), changed));
    }

    @Test
    void aFontThatIsExchangedBehindThePageIsSeen() throws IOException {
        byte[] changed = changed(page -> {
            COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font =
                    fonts.getCOSDictionary(fonts.keySet().iterator().next());
            font.setName(COSName.BASE_FONT, "Courier-Bold");
            font.setNeedToBeUpdated(true);
        });

        assertThat(pages(new ChangedPages(), changed)).containsExactly(2);
    }

    @Test
    void aPageThatIsTurnedIsSeen() throws IOException {
        byte[] changed = changed(page -> {
            page.setRotation(180);
            page.getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(pages(new ChangedPages(), changed)).containsExactly(2);
    }

    private interface Change {
        void on(PDPage page);
    }

    /** On the second page, which carries neither note nor signature. */
    private static byte[] changed(Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            change.on(document.getPage(1));
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            document.saveIncremental(changed);
            return changed.toByteArray();
        }
    }

    private static List<Integer> pages(DefaultPdfDifferencesFinder finder, byte[] changed) throws IOException {
        try (Drawn then = new Drawn(signed);
                Drawn now = new Drawn(changed)) {
            return finder.getVisualDifferences(then, now).stream()
                    .map(PdfModification::getPage)
                    .toList();
        }
    }

    /** Counts how often somebody has it drawn. */
    private static final class Drawn extends PdfBoxDocumentReader {

        private int drawings;

        Drawn(byte[] pdf) throws IOException {
            super(new InMemoryDocument(pdf));
        }

        @Override
        public BufferedImage generateImageScreenshot(int page) throws IOException {
            drawings++;
            return super.generateImageScreenshot(page);
        }

        @Override
        public BufferedImage generateImageScreenshotWithoutAnnotations(int page, List<PdfAnnotation> without)
                throws IOException {
            drawings++;
            return super.generateImageScreenshotWithoutAnnotations(page, without);
        }
    }
}
