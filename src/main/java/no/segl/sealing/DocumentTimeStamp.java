package no.segl.sealing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** A time stamp over a whole document and everything that has been added to it. */
final class DocumentTimeStamp {

    private static final COSName TYPE = COSName.getPDFName("DocTimeStamp");
    private static final COSName RFC3161 = COSName.getPDFName("ETSI.RFC3161");

    private DocumentTimeStamp() {}

    static byte[] append(byte[] pdf, TSPSource timeStamps) throws IOException, GeneralSecurityException {
        PDSignature stamp = new PDSignature();
        stamp.setType(TYPE);
        stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        stamp.setSubFilter(RFC3161);
        return AppendedSignature.append(
                pdf,
                "segl-time-stamp-" + UUID.randomUUID(),
                stamp,
                sha256 -> timeStamps
                        .getTimeStampResponse(DigestAlgorithm.SHA256, sha256)
                        .getBytes());
    }
}
