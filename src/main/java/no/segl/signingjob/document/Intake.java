package no.segl.signingjob.document;

import java.util.List;
import no.segl.signingjob.Violation;

/** Decides whether a file can be signed and verified, and makes of it what signers see. */
public interface Intake {

    /** Never throws for what the file holds: every fault is in the answer, all of them at once. */
    Examined examine(byte[] file);

    /**
     * @param faults why the file is refused; empty when it is accepted. Their field is "document"
     * @param accepted the file to sign: normalised, or untouched where it already carries signatures
     * @param alreadySigned it came with signatures
     */
    record Examined(List<Violation> faults, byte[] accepted, int pages, boolean alreadySigned) {

        public Examined {
            faults = List.copyOf(faults);
        }

        public static Examined refused(List<Violation> faults) {
            return new Examined(faults, new byte[0], 0, false);
        }
    }
}
