package no.segl.signingjob;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.SealingFailed;
import no.segl.signingjob.identity.EidLogin;

/** Appends a line per signature, so that a test can read who is in the document. */
class FakeSealing implements Sealing {

    boolean down;
    boolean invalid;
    Runnable whileSigning = () -> {};

    @Override
    public byte[] sign(byte[] pdf, SignerId signer, String name, EidLogin login) {
        if (down) {
            throw new SealingFailed("down");
        }
        whileSigning.run();
        return append(pdf, "\n" + Sealing.fieldOf(signer));
    }

    @Override
    public byte[] sealForLongTerm(byte[] pdf) {
        if (down) {
            throw new SealingFailed("down");
        }
        return append(pdf, "\nLTA");
    }

    @Override
    public Verdict validate(byte[] pdf) {
        var signatures = new String(pdf, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("segl-"))
                .map(field -> new Signature(field, "", null, !invalid, !invalid, "PAdES-BASELINE-LTA", null))
                .toList();
        return new Verdict(!invalid, invalid, signatures, "<report/>");
    }

    private static byte[] append(byte[] pdf, String line) {
        byte[] more = line.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(pdf, pdf.length + more.length);
        System.arraycopy(more, 0, all, pdf.length, more.length);
        return all;
    }
}
