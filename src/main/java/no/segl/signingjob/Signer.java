package no.segl.signingjob;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import org.jspecify.annotations.Nullable;

/**
 * A person who is asked to sign.
 *
 * @param name as the sender wrote it
 * @param role what the person is to the document, in the sender's words or a code: "chair" or "member" of a board
 * @param group signers sign in the order of their groups, 1 first; those of one group in any order
 * @param contact the sender's details for this job, empty where none were given
 * @param contactCorrected the details were corrected by staff for this job and win over the contact register
 * @param signedAt when the signature was stored
 * @param reason why the signer rejected; for the sender only, never another signer
 */
public record Signer(
        SignerId id,
        NationalId nationalId,
        String name,
        Capacity capacity,
        @Nullable String role,
        int group,
        ContactDetails contact,
        boolean contactCorrected,
        SignerStatus status,
        @Nullable Instant signedAt,
        @Nullable String reason) {

    /** The role of whoever led the meeting that minutes are about. */
    public static final String CHAIR = "chair";

    /** The role of whoever else adjusts minutes. */
    static final String MEMBER = "member";

    public Signer {
        if (group < 1) {
            throw new IllegalArgumentException("a signer's group is 1 or more");
        }
    }

    public boolean hasSigned() {
        return status == SignerStatus.SIGNED;
    }

    /** The contact register, reservation and private mailbox apply to this signer. */
    public boolean isInContactRegister() {
        return capacity == Capacity.SELF && nationalId.isNorwegian();
    }

    /** The same person, who is the same to the document and reached in the same way. */
    boolean isReachedAs(Signer other) {
        return id.equals(other.id)
                && capacity == other.capacity
                && Objects.equals(role, other.role)
                && contact.equals(other.contact);
    }

    /** The first group of which somebody has still to sign. */
    static int nextGroup(List<Signer> signers) {
        return signers.stream()
                .filter(signer -> !signer.hasSigned())
                .mapToInt(Signer::group)
                .min()
                .orElseThrow();
    }

    Signer withStatus(SignerStatus next) {
        return copy(contact, contactCorrected, next, signedAt, reason);
    }

    Signer signed(Instant at) {
        return copy(contact, contactCorrected, SignerStatus.SIGNED, at, null);
    }

    Signer rejected(String comment) {
        return copy(contact, contactCorrected, SignerStatus.REJECTED, null, comment);
    }

    /** One who could not be reached is asked again. */
    Signer corrected(ContactDetails details) {
        return copy(details, true, status.isUnreachable() ? SignerStatus.WAITING : status, signedAt, reason);
    }

    /** The same person as somebody has written them anew; details that are new win over the contact register. */
    Signer rewritten(Signer written) {
        boolean moved = !written.contact.equals(contact);
        return new Signer(
                id,
                nationalId,
                written.name,
                written.capacity,
                written.role,
                written.group,
                written.contact,
                moved ? !written.contact.isEmpty() : contactCorrected,
                moved && mayBeReachedAs(written) ? SignerStatus.WAITING : status,
                signedAt,
                reason);
    }

    /** No address ends a reservation, which does not count for one who acts for an organisation. */
    private boolean mayBeReachedAs(Signer written) {
        return status == SignerStatus.CONTACT_INFORMATION_MISSING
                || status == SignerStatus.RESERVED && !written.isInContactRegister();
    }

    Signer inFirstGroup() {
        return new Signer(id, nationalId, name, capacity, role, 1, contact, contactCorrected, status, signedAt, reason);
    }

    /** The round ended; whoever had acted stays as they were, and so does one for whose reservation it was given up. */
    Signer leftBehind(Outcome how) {
        boolean reason = how == Outcome.UNDELIVERABLE && status == SignerStatus.RESERVED;
        return status.isPending() && !reason ? withStatus(how.leavesBehind()) : this;
    }

    /** The job ended without this signer; a reservation stays, for it is the reason. */
    Signer noLongerAsked() {
        return status.isPending() && status != SignerStatus.RESERVED ? withStatus(SignerStatus.NOT_APPLICABLE) : this;
    }

    /** The same person at the start of a new round. */
    Signer askedAnew() {
        return copy(contact, contactCorrected, SignerStatus.WAITING, null, null);
    }

    private Signer copy(
            ContactDetails details,
            boolean corrected,
            SignerStatus next,
            @Nullable Instant at,
            @Nullable String comment) {
        return new Signer(id, nationalId, name, capacity, role, group, details, corrected, next, at, comment);
    }

    @Override
    public String toString() {
        return "Signer[" + id + ", group " + group + ", " + status + "]";
    }
}
