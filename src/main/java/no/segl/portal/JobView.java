package no.segl.portal;

import no.segl.signingjob.Capacity;
import no.segl.signingjob.Kind;
import no.segl.signingjob.SignersJobs.Seen;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import org.jspecify.annotations.Nullable;

/**
 * A job as its signer reads it.
 *
 * @param role what one is to a contract and whom one acts for, as a key; null where that goes without saying
 * @param levelMissing the level that this document demands and the login has not; null where the login will do
 * @param words what the keys of the texts about this kind of document begin with
 * @param round which one it is with the signers in
 * @param signer tells apart what different people typed in one browser; says nothing of the person
 * @param copyUntil until when the copy can be fetched, or could; once all have signed
 */
public record JobView(
        String id,
        String words,
        int round,
        String signer,
        String signerName,
        @Nullable String role,
        String title,
        @Nullable String subtitle,
        String unit,
        String contact,
        Seen.State state,
        int pages,
        @Nullable String deadline,
        @Nullable String deadlineInShort,
        @Nullable String signedAt,
        @Nullable String copyUntil,
        @Nullable String levelMissing) {

    static JobView of(Seen seen, LocalTimes times) {
        SigningJob job = seen.job();
        var deadline = job.round().deadline();
        var signedAt = seen.me().signedAt();
        return new JobView(
                job.id().toString(),
                KnownJob.words(job.kind()),
                job.round().number(),
                seen.me().id().toString(),
                seen.me().name(),
                role(seen),
                job.title().line1(),
                job.title().line2(),
                job.sender().unit(),
                job.sender().contact(),
                seen.state(),
                seen.pages(),
                deadline == null ? null : times.inFull(deadline),
                deadline == null ? null : times.inShort(deadline),
                signedAt == null ? null : times.inFull(signedAt),
                seen.copyUntil() == null ? null : times.inFull(seen.copyUntil()),
                null);
    }

    /** The table of roles says for whom each signs; where a county has changed that, the role alone would mislead. */
    private static @Nullable String role(Seen seen) {
        boolean forOthers = seen.me().capacity() == Capacity.ORGANISATION;
        return ContractRole.ofCode(seen.me().role())
                .filter(role -> seen.job().kind() == Kind.APPRENTICESHIP)
                .filter(role -> forOthers == (role.party() != Party.APPRENTICE))
                .map(ContractRole::code)
                .orElse(null);
    }

    /**
     * As it is for one login.
     *
     * @param name what the signature will carry, which need not be how the sender spelt it
     */
    JobView signingAs(String name, @Nullable String missing) {
        return new JobView(
                id,
                words,
                round,
                signer,
                name,
                role,
                title,
                subtitle,
                unit,
                contact,
                state,
                pages,
                deadline,
                deadlineInShort,
                signedAt,
                copyUntil,
                missing);
    }

    public boolean isToSign() {
        return state == Seen.State.TO_SIGN;
    }

    /** All have signed, and the copy can be fetched. */
    public boolean isFinished() {
        return state == Seen.State.FINISHED;
    }

    public boolean isSignedByAll() {
        return state.isSignedByAll();
    }

    @Override
    public String toString() {
        return "JobView[" + id + ", " + state + "]";
    }
}
