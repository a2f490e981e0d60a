package no.segl.signingjob.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Base64;

/**
 * A signature that a person has made with the eID itself, over what they were told and the document's checksum. The
 * signature that we make in the document carries the checksums of both files, which are kept beside it.
 *
 * @param reference finds it at the provider
 * @param at when the eID was done
 * @param signature what the eID signed and how, in base64
 * @param ocspResponse that the eID was neither blocked nor withdrawn then, in base64
 */
public record Confirmation(Confirmable of, String reference, Instant at, String signature, String ocspResponse)
        implements Serializable {

    public byte[] signatureFile() {
        return Base64.getDecoder().decode(signature);
    }

    public byte[] ocspFile() {
        return Base64.getDecoder().decode(ocspResponse);
    }

    @Override
    public String toString() {
        return "Confirmation[" + of.job() + ", " + at + "]";
    }
}
