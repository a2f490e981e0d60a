package no.segl.signingjob.document;

import java.time.Instant;
import java.util.List;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.identity.EidLogin;
import org.jspecify.annotations.Nullable;

/** Puts signatures on a PDF and says what they are worth. Only ever appends. */
public interface Sealing {

    /**
     * Adds one person's advanced electronic signature with a time stamp (PAdES B-T), made with a key that exists for this
     * one signature.
     *
     * @param name the name that the certificate carries
     * @throws SealingFailed if a time-stamp authority or the file stands in the way; the file is unchanged
     */
    byte[] sign(byte[] pdf, SignerId signer, String name, EidLogin login);

    /**
     * Adds everything that verification needs decades later, and an archive time stamp (B-LTA).
     *
     * @throws SealingFailed as {@link #sign}
     */
    byte[] sealForLongTerm(byte[] pdf);

    /** Validates under the strict policy: shadow attacks and bytes after the last signature are failures. */
    Verdict validate(byte[] pdf);

    /**
     * @param valid there is at least one signature, each is intact and trusted, and nothing was changed afterwards
     * @param changedAfterSigning bytes were added or changed that no signature accounts for
     * @param report the validation report, XML
     */
    record Verdict(boolean valid, boolean changedAfterSigning, List<Signature> signatures, String report) {
        public Verdict {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * @param field the signature field's name; that of one of ours is {@link #fieldOf}
     * @param level PAdES level such as PAdES-BASELINE-LTA
     * @param eid which eID the certificate says the person used; null for a foreign signature
     */
    record Signature(
            String field,
            String name,
            @Nullable Instant signedAt,
            boolean intact,
            boolean trusted,
            String level,
            @Nullable String eid) {}

    /** The name of the signature field that a signer's signature is put in. */
    static String fieldOf(SignerId signer) {
        return "segl-" + signer;
    }
}
