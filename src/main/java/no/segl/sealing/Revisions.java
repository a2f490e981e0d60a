package no.segl.sealing;

import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each signature and document time stamp covers, and what came after it.
 *
 * <p>Shadow attacks append to a signed file. So the newest signature or time stamp must reach the end of the file, and
 * nothing but validation data and time stamps may follow the newest signature: anybody can get a time stamp, so one over
 * a changed file proves nothing. Between two signatures nothing but signature fields may be filled in.
 */
final class Revisions {

    private static final String WHITESPACE = " \t\r\n\f\0";

    private final List<SignatureWrapper> signatures;
    private final List<TimestampWrapper> timeStamps;
    private final SimpleReport conclusions;
    private final byte[] pdf;
    private final Annotations annotations;

    Revisions(Reports reports, byte[] pdf) {
        this.signatures = reports.getDiagnosticData().getSignatures();
        this.timeStamps = reports.getDiagnosticData().getTimestampList().stream()
                .filter(stamp -> stamp.getType() == TimestampType.DOCUMENT_TIMESTAMP)
                .toList();
        this.conclusions = reports.getSimpleReport();
        this.pdf = pdf;
        this.annotations = new Annotations(pdf);
    }

    boolean changedAfterSigning() {
        return all().noneMatch(this::reachesEnd)
                || timeStamps.stream().anyMatch(stamp -> !isIntact(stamp))
                || all().anyMatch(this::changedUnaccountably)
                || changedAfterNewestSignature();
    }

    /** Whoever holds the end of the file must be trusted; signatures are judged one by one elsewhere. */
    boolean endIsTrusted() {
        return signatures.stream().map(SignatureWrapper::getPDFRevision).anyMatch(this::reachesEnd)
                || timeStamps.stream()
                        .filter(stamp -> reachesEnd(stamp.getPDFRevision()))
                        .anyMatch(stamp -> conclusions.getIndication(stamp.getId()) == Indication.PASSED);
    }

    private static boolean isIntact(TimestampWrapper stamp) {
        return stamp.isMessageImprintDataIntact() && stamp.isSignatureIntact();
    }

    private Stream<PDFRevisionWrapper> all() {
        return Stream.concat(
                signatures.stream().map(SignatureWrapper::getPDFRevision),
                timeStamps.stream().map(TimestampWrapper::getPDFRevision));
    }

    private boolean changedAfterNewestSignature() {
        PDFRevisionWrapper newest = signatures.stream()
                .map(SignatureWrapper::getPDFRevision)
                .max(Comparator.comparing(Revisions::end))
                .orElseThrow();
        return !newest.getPdfSignatureOrFormFillChanges().isEmpty()
                || annotations.lookOtherwiseOrMoreSince(end(newest));
    }

    private boolean changedUnaccountably(PDFRevisionWrapper revision) {
        return !revision.getPdfUndefinedChanges().isEmpty()
                || !revision.getPdfAnnotationChanges().isEmpty()
                || !revision.getPdfAnnotationsOverlapConcernedPages().isEmpty()
                || !revision.getPdfVisualDifferenceConcernedPages().isEmpty()
                || !revision.getPdfPageDifferenceConcernedPages().isEmpty()
                || !signatureFields().containsAll(revision.getModifiedFieldNames())
                || annotations.lookOtherwiseSince(end(revision));
    }

    private Set<String> signatureFields() {
        return all().flatMap(revision -> revision.getSignatureFieldNames().stream())
                .collect(Collectors.toSet());
    }

    private boolean reachesEnd(PDFRevisionWrapper revision) {
        long end = end(revision);
        if (end > pdf.length) {
            return false;
        }
        for (int i = (int) end; i < pdf.length; i++) {
            if (WHITESPACE.indexOf(pdf[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static long end(PDFRevisionWrapper revision) {
        List<BigInteger> range = revision.getSignatureByteRange();
        int parts = range.size();
        return parts < 2 ? 0 : range.get(parts - 2).add(range.get(parts - 1)).longValue();
    }
}
