package no.segl.signingjob.identity;

import java.io.Serializable;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;

/**
 * What one signer confirms with an eID that makes a signature of its own: the document of this round as it was sent to all
 * its signers, without anybody's signature.
 *
 * <p>That is what everybody reads, and it stays the same while others sign: a signature is appended, so the finished file
 * begins with these very bytes. Whoever has the finished file can hold the first {@code size} bytes of it against the
 * checksum that the person confirmed. A document that was corrected and sent anew has another version, and what was
 * confirmed before does not count for it, even where not a letter has changed.
 *
 * @param version the number of the document's version that was sent
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record Confirmable(SigningJobId job, int round, SignerId signer, int version, long size, String sha256)
        implements Serializable {}
