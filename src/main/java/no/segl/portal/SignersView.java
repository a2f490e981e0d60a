package no.segl.portal;

import java.util.List;
import no.segl.signingjob.SignersJobs;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.identity.NationalId;
import org.springframework.stereotype.Component;

/** The signer's jobs, ready for a page. */
@Component
class SignersView {

    private final SignersJobs jobs;
    private final LocalTimes times;

    SignersView(SignersJobs jobs, LocalTimes times) {
        this.jobs = jobs;
        this.times = times;
    }

    List<JobView> all(NationalId person) {
        return jobs.of(person).stream().map(seen -> JobView.of(seen, times)).toList();
    }

    /** @throws no.segl.signingjob.NoSuchJob where this person has nothing to see */
    JobView one(SigningJobId id, NationalId person) {
        return JobView.of(jobs.find(id, person), times);
    }
}
