package no.segl.portal;

import no.segl.signingjob.Kind;
import no.segl.signingjob.SignersJobs.Seen;
import no.segl.signingjob.SigningStopped;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a job at the moment a button is pressed: one that was rejected or recalled is out of the signer's
 * sight afterwards.
 *
 * @param round the round that this person may sign or reject in, null where they may do neither
 * @param stopped how it ended, null where it has not
 */
record KnownJob(
        String title,
        String contact,
        String words,
        @Nullable Integer round,
        SigningStopped.@Nullable Why stopped) {

    /** What the keys of the texts about a signing begin with, and about the minutes of a meeting. */
    private static final String SIGNING = "portal";

    private static final String MINUTES = "adjusting";

    static final KnownJob UNKNOWN = new KnownJob("", "", SIGNING, null, null);

    static KnownJob of(Seen seen) {
        return new KnownJob(
                seen.job().title().line1(),
                seen.job().sender().contact(),
                words(seen.job().kind()),
                seen.state() == Seen.State.TO_SIGN ? seen.job().round().number() : null,
                null);
    }

    static KnownJob of(SigningStopped stopped) {
        return new KnownJob("", stopped.sender().contact(), words(stopped.kind()), null, stopped.why());
    }

    static String words(Kind kind) {
        return kind == Kind.MINUTES ? MINUTES : SIGNING;
    }

    /** The document was sent anew since this person read it. */
    boolean isAnewSince(@Nullable Integer read) {
        return read != null && round != null && !read.equals(round);
    }
}
