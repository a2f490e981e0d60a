package no.segl.signingjob.casesystem;

import no.segl.signingjob.SigningJobId;

/** How far case systems have been told, of each job. */
public interface MessageCursors {

    /** At the start where nothing was told yet. */
    MessageCursor of(SigningJobId job);

    /**
     * Holds the job's until the transaction ends. Events stored by whoever holds it stand in the trail in the order in which
     * their transactions ended: what was told once keeps its place.
     */
    MessageCursor hold(SigningJobId job);

    /** @param cursor one that is held in this transaction */
    void update(MessageCursor cursor);

    /** Jobs of which there is more to tell. */
    long waiting();

    /** Jobs of which nothing more is told until an admin lets it. */
    long held();
}
