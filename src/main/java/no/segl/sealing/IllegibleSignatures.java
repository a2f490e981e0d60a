package no.segl.sealing;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.document.Sealing.Signature;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Signatures that the file has but DSS passes over in silence, since what they hold is destroyed. */
final class IllegibleSignatures {

    private IllegibleSignatures() {}

    static List<Signature> in(byte[] pdf, DiagnosticData found) {
        Set<String> legible = Stream.concat(
                        found.getSignatures().stream().map(SignatureWrapper::getPDFRevision),
                        found.getTimestampList().stream().map(TimestampWrapper::getPDFRevision))
                .filter(Objects::nonNull)
                .map(PDFRevisionWrapper::getSignatureFieldNames)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureFields().stream()
                    .filter(field -> field.getSignature() != null && !legible.contains(field.getFullyQualifiedName()))
                    .map(IllegibleSignatures::illegible)
                    .toList();
        } catch (IOException unreadable) {
            // a file that cannot be read at all is refused elsewhere, and has no fields to tell of
            return List.of();
        }
    }

    private static Signature illegible(PDSignatureField field) {
        return new Signature(field.getFullyQualifiedName(), "", null, false, false, "", null);
    }
}
