package no.segl.sealing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
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
        SealingSettings settings = settings(authorities);
        CertificateAuthority issuing = KeyFiles.certificateAuthority(settings, Clock.systemUTC());
        TrustAnchors anchors = new TrustAnchors(issuing.root(), KeyFiles.timeStampRoots(settings));
        return SealingConfiguration.pades(settings, issuing, anchors, Clock.systemUTC());
    }

    SealingSettings settings(DemoTimeStampAuthority... authorities) {
        return new SealingSettings(
                new SealingSettings.Ca(
                        UrlResource.from(authority.get("segl.sealing.ca.keystore")),
                        authority.get("segl.sealing.ca.password")),
                identifier,
                Stream.of(authorities)
                        .map(tsa -> new SealingSettings.Tsa(java.net.URI.create(tsa.url())))
                        .toList(),
                List.of(authorities[0].rootFile()).stream()
                        .<org.springframework.core.io.Resource>map(FileSystemResource::new)
                        .toList(),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1));
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
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf, writing);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] letter() {
        return letter(2, CompressParameters.DEFAULT_COMPRESSION);
    }
}
