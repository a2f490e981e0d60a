package no.segl.sealing;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.segl.signingjob.document.Sealing.Signature;
import no.segl.signingjob.document.Sealing.Verdict;
import org.jspecify.annotations.Nullable;

/** What DSS found, said in the domain's words. */
final class Findings {

    private final Reports reports;
    private final SimpleReport conclusions;
    private final List<AdvancedSignature> parsed;
    private final CertificateAuthority authority;

    Findings(Reports reports, List<AdvancedSignature> parsed, CertificateAuthority authority) {
        this.reports = reports;
        this.conclusions = reports.getSimpleReport();
        this.parsed = parsed;
        this.authority = authority;
    }

    Verdict verdict(byte[] pdf) {
        List<Signature> signatures = Stream.concat(
                        reports.getDiagnosticData().getSignatures().stream().map(this::signature),
                        IllegibleSignatures.in(pdf, reports.getDiagnosticData()).stream())
                .toList();
        Revisions revisions = new Revisions(reports, pdf);
        boolean allIntact = signatures.stream().allMatch(Signature::intact);
        boolean changed = !signatures.isEmpty() && (!allIntact || revisions.changedAfterSigning());
        boolean valid = !signatures.isEmpty()
                && !changed
                && signatures.stream().allMatch(Signature::trusted)
                && revisions.endIsTrusted();
        return new Verdict(valid, changed, signatures, reports.getXmlSimpleReport());
    }

    private Signature signature(SignatureWrapper found) {
        String id = found.getId();
        return new Signature(
                Objects.requireNonNullElse(found.getPDFRevision().getFirstFieldName(), ""),
                name(found),
                signedAt(found),
                isIntact(found),
                conclusions.getIndication(id) == Indication.TOTAL_PASSED,
                String.valueOf(found.getSignatureFormat()),
                eid(id));
    }

    private static String name(SignatureWrapper found) {
        return Optional.ofNullable(found.getSigningCertificate())
                .map(certificate -> certificate.getCommonName())
                .orElse("");
    }

    /**
     * Without a good time stamp the best known time is now, which says nothing; the claimed one says a little where the
     * signature holds.
     */
    private @Nullable Instant signedAt(SignatureWrapper found) {
        Date claimed = found.isSignatureIntact() ? found.getClaimedSigningTime() : null;
        Date time = hasGoodTimeStamp(found) ? conclusions.getBestSignatureTime(found.getId()) : claimed;
        return time == null ? null : time.toInstant();
    }

    private boolean hasGoodTimeStamp(SignatureWrapper found) {
        return found.getTimestampList().stream()
                .anyMatch(stamp -> stamp.isMessageImprintDataIntact()
                        && stamp.isSignatureIntact()
                        && conclusions.getIndication(stamp.getId()) == Indication.PASSED);
    }

    private static boolean isIntact(SignatureWrapper found) {
        return found.isSignatureIntact()
                && !found.getDigestMatchers().isEmpty()
                && found.getDigestMatchers().stream().allMatch(digest -> digest.isDataFound() && digest.isDataIntact());
    }

    /** Anybody can write this extension into a certificate; only what our authority signed is believed. */
    private @Nullable String eid(String id) {
        return parsed.stream()
                .filter(signature -> signature.getId().equals(id) && signature.getSigningCertificateToken() != null)
                .map(signature -> signature.getSigningCertificateToken().getCertificate())
                .filter(authority::issued)
                .findFirst()
                .flatMap(AuthContext::eidIn)
                .orElse(null);
    }
}
