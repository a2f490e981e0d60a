package no.segl.sealing;

import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Clock;
import java.util.Date;
import no.segl.signingjob.document.Sealing.Verdict;

/** Validates a PDF under our policy, and by rules of ours that a DSS policy cannot express. */
final class StrictValidation {

    private static final String POLICY = "/sealing/strict-policy.xml";

    private final CertificateVerifier verifier;
    private final CertificateAuthority authority;
    private final Clock clock;
    private final ValidationPolicy policy =
            ValidationPolicyLoader.fromValidationPolicy(POLICY).create();

    StrictValidation(CertificateVerifier verifier, CertificateAuthority authority, Clock clock) {
        this.verifier = verifier;
        this.authority = authority;
        this.clock = clock;
    }

    Verdict validate(byte[] pdf) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setPdfObjFactory(readers());
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.NONE);
        validator.setValidationTime(Date.from(clock.instant()));
        validator.setEnableEtsiValidationReport(false);
        validator.setIncludeSemantics(false);
        Reports reports = validator.validateDocument(policy);
        return new Findings(reports, validator.getDocumentAnalyzer().getSignatures(), authority).verdict(pdf);
    }

    private static PdfBoxNativeObjectFactory readers() {
        PdfBoxNativeObjectFactory readers = new PdfBoxNativeObjectFactory();
        readers.setPdfDifferencesFinder(new ChangedPages());
        return readers;
    }
}
