package no.segl.sealing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.segl.demo.DemoCertificateAuthority;
import no.segl.demo.DemoTimeStampAuthority;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.UrlResource;

/** An authority, its trust anchors and documents to sign. */
final class SealingFixture {

    static final EidLogin LOGIN = new EidLogin(
            new NationalId("17912099997"),
            null,
            "https://idporten.example",
            "BankID",
            "idporten-loa-high",
            Instant.parse("2026-11-23T10:15:30Z"),
            "login-7f3a",
            "a signed assertion with 17912099997 in it");

    private final Map<String, String> authority;
    private final IdentifierInCertificate identifier;

    SealingFixture(Path folder) {
        this(folder, IdentifierInCertificate.NAME);
    }

    SealingFixture(Path folder, IdentifierInCertificate identifier) {
        this.authority = new DemoCertificateAuthority(folder).properties();
        this.identifier = identifier;
    }

    Sealing sealing(DemoTimeStampAuthority... authorities) {
        return sealing(Clock.systemUTC(), authorities);
    }

    Sealing sealing(Clock clock, DemoTimeStampAuthority... authorities) {
        SealingSettings settings = settings(authorities);
        CertificateAuthority issuing = KeyFiles.certificateAuthority(settings, clock);
        TrustAnchors anchors = new TrustAnchors(issuing.root(), KeyFiles.timeStampRoots(settings));
        return SealingConfiguration.pades(settings, issuing, anchors, clock);
    }

    SealingSettings settings(DemoTimeStampAuthority... authorities) {
        return new SealingSettings(
                new SealingSettings.Ca(
                        UrlResource.from(authority.get("segl.sealing.ca.keystore")),
                        authority.get("segl.sealing.ca.password")),
                identifier,
                Stream.of(authorities)
                        .map(tsa -> new SealingSettings.Tsa(URI.create(tsa.url())))
                        .toList(),
                List.of(new FileSystemResource(authorities[0].rootFile())),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
    }

    /** As anybody can who asks that authority. */
    byte[] timeStamp(byte[] pdf, DemoTimeStampAuthority tsa) {
        try {
            return DocumentTimeStamp.append(pdf, stamps(tsa));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] timeStampWithPicture(byte[] pdf, DemoTimeStampAuthority tsa) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature stamp = new PDSignature();
            stamp.setType(COSName.getPDFName("DocTimeStamp"));
            stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
            document.addSignature(stamp);
            PDAnnotation widget =
                    document.getSignatureFields().get(2).getWidgets().get(0);
            PDAnnotation box = Attacks.box(document, new PDRectangle(60, 740, 400, 40));
            widget.setRectangle(box.getRectangle());
            widget.setAppearance(box.getAppearance());
            widget.setPrinted(true);
            ByteArrayOutputStream stamped = new ByteArrayOutputStream();
            ExternalSigningSupport writing = document.saveIncrementalForExternalSigning(stamped);
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(writing.getContent().readAllBytes());
            writing.setSignature(stamps(tsa)
                    .getTimeStampResponse(DigestAlgorithm.SHA256, digest)
                    .getBytes());
            return stamped.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private TimeStampAuthorities stamps(DemoTimeStampAuthority tsa) {
        SealingSettings settings = settings(tsa);
        TrustAnchors anchors = new TrustAnchors(
                KeyFiles.certificateAuthority(settings, Clock.systemUTC()).root(), KeyFiles.timeStampRoots(settings));
        return SealingConfiguration.timeStampAuthorities(settings, anchors, Clock.systemUTC());
    }

    /** A letter with text on every page, written with a cross-reference stream or, as older programs do, a table. */
    static byte[] letter(int pages, CompressParameters writing) {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(70, 760);
                    content.showText("Arbeidsavtale, side " + number + ": 37,5 timer i uken");
                    content.endText();
                }
            }
            addNote(document);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf, writing);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a field that somebody filled in. */
    static byte[] form() {
        try (PDDocument document = Loader.loadPDF(letter())) {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            PDResources fonts = new PDResources();
            fonts.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(fonts);
            PDTextField field = new PDTextField(form);
            field.setPartialName("place");
            field.getWidgets().get(0).setRectangle(new PDRectangle(60, 200, 200, 20));
            field.getWidgets().get(0).setPage(document.getPage(1));
            document.getPage(1).setAnnotations(List.of(field.getWidgets().get(0)));
            form.setFields(List.of(field));
            field.setValue("Hamar");
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addNote(PDDocument document) throws IOException {
        PDAnnotationSquare note = new PDAnnotationSquare();
        note.setRectangle(new PDRectangle(300, 400, 100, 50));
        note.setColor(new PDColor(new float[] {1, 0, 0}, PDDeviceRGB.INSTANCE));
        note.constructAppearances(document);
        document.getPage(0).setAnnotations(List.of(note));
    }

    static byte[] letter() {
        return letter(2, CompressParameters.DEFAULT_COMPRESSION);
    }
}
