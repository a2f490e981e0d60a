package no.segl.signingjob.mailbox;

import java.util.Optional;

/** All copies to digital mailboxes. */
public interface MailboxCopies {

    /** @return false if this signer already has one of this round; nothing is added then */
    boolean addIfNew(MailboxCopy copy);

    Optional<MailboxCopy> find(CopyId id);

    /** Stores the next state of a copy that is there. */
    void update(MailboxCopy copy);
}
