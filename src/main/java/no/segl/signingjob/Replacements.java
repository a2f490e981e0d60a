package no.segl.signingjob;

import org.jspecify.annotations.Nullable;

/** Which job took the place of which. */
public interface Replacements {

    void keep(SigningJobId replaced, SigningJobId by);

    Link of(SigningJobId job);

    /** What a job has to do with others. */
    record Link(@Nullable SigningJobId replaces, @Nullable SigningJobId replacedBy) {}
}
