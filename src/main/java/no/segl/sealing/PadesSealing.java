package no.segl.sealing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.SealingFailed;
import no.segl.signingjob.identity.EidLogin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals with our own certificate authority. */
final class PadesSealing implements Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(PadesSealing.class);

    private final CertificateAuthority authority;
    private final PersonSignature signature;
    private final LongTermSeal seal;
    private final StrictValidation validation;

    PadesSealing(
            CertificateAuthority authority, PersonSignature signature, LongTermSeal seal, StrictValidation validation) {
        this.authority = authority;
        this.signature = signature;
        this.seal = seal;
        this.validation = validation;
    }

    @Override
    public byte[] sign(byte[] pdf, SignerId signer, String name, EidLogin login) {
        return orFailed(
                "The document could not be signed",
                () -> signature.append(pdf, Sealing.fieldOf(signer), name, authority.issue(name, login)));
    }

    @Override
    public byte[] sealForLongTerm(byte[] pdf) {
        return orFailed("The document could not be sealed for the long term", () -> seal.seal(pdf));
    }

    @Override
    public Verdict validate(byte[] pdf) {
        try {
            return validation.validate(pdf);
        } catch (RuntimeException unreadable) {
            // its message may quote the file
            LOG.warn("A file could not be validated: {}", unreadable.getClass().getName());
            return new Verdict(false, false, List.of(), "");
        }
    }

    private static byte[] orFailed(String message, Step step) {
        try {
            return step.take();
        } catch (SealingFailed failed) {
            throw failed;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new SealingFailed(message, e);
        }
    }

    @FunctionalInterface
    private interface Step {
        byte[] take() throws IOException, GeneralSecurityException;
    }
}
