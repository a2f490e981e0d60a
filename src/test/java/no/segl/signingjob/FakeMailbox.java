package no.segl.signingjob;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.DigitalMailbox;

/** Everybody has a mailbox, unless a test says otherwise. Knows a consignment by its id, as the port promises. */
final class FakeMailbox implements DigitalMailbox {

    final Map<CopyId, Consignment> taken = new HashMap<>();
    final Set<NationalId> without = new HashSet<>();
    boolean used = true;
    /** Fails once it has taken the consignment, as when the answer is lost. */
    boolean losesAnswers;

    Progress progress = Progress.UNDER_WAY;

    @Override
    public boolean isUsed() {
        return used;
    }

    @Override
    public Answer handOver(Consignment copy) {
        if (without.contains(copy.to())) {
            return Answer.NO_MAILBOX;
        }
        taken.put(copy.id(), copy);
        if (losesAnswers) {
            throw new IllegalStateException("the answer is lost");
        }
        return Answer.TAKEN;
    }

    @Override
    public Progress progressOf(CopyId id) {
        return progress;
    }
}
