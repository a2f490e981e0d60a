package no.segl.mailbox;

import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.DigitalMailbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** For an installation that sends nothing to mailboxes: signers fetch their copy in the portal. */
@Component
@ConditionalOnProperty(name = "segl.mailbox.kind", havingValue = "none")
class NoMailbox implements DigitalMailbox {

    @Override
    public boolean isUsed() {
        return false;
    }

    /** What was promised before the installation gave up mailboxes. */
    @Override
    public Answer handOver(Consignment copy) {
        return Answer.NO_MAILBOX;
    }

    @Override
    public Progress progressOf(CopyId id) {
        return Progress.UNDER_WAY;
    }
}
