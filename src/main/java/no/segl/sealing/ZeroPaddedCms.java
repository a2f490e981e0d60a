package no.segl.sealing;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import eu.europa.esig.dss.model.DSSException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * A PDF keeps a signature in a space that is filled up with zeros. Bouncy Castle refuses bytes after a CMS message since
 * 1.85, on purpose, and DSS 6.4 then finds no signatures at all and only logs a line. This hands it the message alone.
 *
 * <p>DSS takes the first implementation on the class path, which is ours as long as our classes come before its jars;
 * {@link SealingSelfTest} sees to it.
 */
public class ZeroPaddedCms extends CMSObjectUtils {

    @Override
    public CMS parseToCMS(byte[] padded) {
        int length = messageLength(padded);
        for (int i = length; i < padded.length; i++) {
            if (padded[i] != 0) {
                throw new DSSException("Something other than padding follows the signature");
            }
        }
        return super.parseToCMS(length == padded.length ? padded : Arrays.copyOf(padded, length));
    }

    private static int messageLength(byte[] padded) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(padded);
        try (ASN1InputStream message = new ASN1InputStream(bytes, padded.length, true)) {
            message.readObject();
            return padded.length - bytes.available();
        } catch (IOException notAsn1) {
            throw new DSSException("The signature cannot be read", notAsn1);
        }
    }
}
