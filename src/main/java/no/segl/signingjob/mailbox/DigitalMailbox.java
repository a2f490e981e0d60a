package no.segl.signingjob.mailbox;

import no.segl.signingjob.Language;
import no.segl.signingjob.identity.NationalId;

/** Carries documents to people's digital mailboxes. */
public interface DigitalMailbox {

    /** False where this installation sends nothing to mailboxes: then no copy is promised. */
    boolean isUsed();

    /**
     * However often it is called with one consignment, the person gets it once: what an earlier call left half-done is taken
     * up where it stands.
     *
     * @throws RuntimeException if it cannot be handed over now; trying again may help
     */
    Answer handOver(Consignment copy);

    /**
     * What has become of one that was handed over.
     *
     * @throws RuntimeException if nobody can tell now
     */
    Progress progressOf(CopyId id);

    enum Answer {
        TAKEN,
        NO_MAILBOX
    }

    enum Progress {
        UNDER_WAY,
        DELIVERED,
        /** It will not come. */
        FAILED
    }

    /** @param title the public title: mailboxes show it before the person has logged in */
    record Consignment(CopyId id, NationalId to, Language language, String title, byte[] pdf) {

        @Override
        public String toString() {
            return "Consignment[" + id + "]";
        }
    }
}
