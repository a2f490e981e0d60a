package no.segl.signingjob.mailbox;

import java.time.Instant;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;

/**
 * The signed document on its way to one signer's digital mailbox. There is at most one per signer and round.
 *
 * @param since when it came into this state
 */
public record MailboxCopy(CopyId id, SigningJobId job, int round, SignerId signer, State state, Instant since) {

    public static MailboxCopy promised(SigningJobId job, int round, SignerId signer, Instant at) {
        return new MailboxCopy(CopyId.random(), job, round, signer, State.PROMISED, at);
    }

    public MailboxCopy in(State next, Instant at) {
        return new MailboxCopy(id, job, round, signer, next, at);
    }

    public enum State {
        /** To be handed over; whether the person has a mailbox is asked then. */
        PROMISED,
        /** Those who carry it have taken it; whether it has come is not known yet. */
        HANDED_OVER,
        DELIVERED,
        /** As usual as having one. */
        NO_MAILBOX,
        /** The person has declined digital post. */
        RESERVED,
        /** Those who carry it have given up. */
        FAILED,
        /** Nobody has said for days what became of it. */
        UNCONFIRMED
    }
}
