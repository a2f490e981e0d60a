package no.segl.signingjob.casesystem;

import java.util.Optional;
import no.segl.signingjob.Replacements;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningJobs;
import org.springframework.stereotype.Component;

/** Which case system is told of a job: the one that ordered it, or the one that staff have replaced by it. */
@Component
public class Orderer {

    private final CaseSystems systems;
    private final Replacements replacements;
    private final SigningJobs jobs;

    public Orderer(CaseSystems systems, Replacements replacements, SigningJobs jobs) {
        this.systems = systems;
        this.replacements = replacements;
        this.jobs = jobs;
    }

    /** The account that listens; empty where none does. */
    Optional<String> of(SigningJob job) {
        if (systems.areTold(job.createdBy())) {
            return Optional.of(job.createdBy());
        }
        SigningJobId before = systems.isAnyTold() ? replacements.of(job.id()).replaces() : null;
        return Optional.ofNullable(before).flatMap(jobs::find).flatMap(this::of);
    }
}
