package no.segl.portal;

import java.util.List;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SignDocument;
import no.segl.signingjob.SignersJobs;
import no.segl.signingjob.SignersJobs.Seen;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningStopped;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;
import org.springframework.stereotype.Component;

/** The signer's jobs, ready for a page. */
@Component
class SignersView {

    private final SignersJobs jobs;
    private final SignDocument signing;
    private final LocalTimes times;

    SignersView(SignersJobs jobs, SignDocument signing, LocalTimes times) {
        this.jobs = jobs;
        this.signing = signing;
        this.times = times;
    }

    List<JobView> all(NationalId person) {
        return jobs.of(person).stream().map(seen -> JobView.of(seen, times)).toList();
    }

    /** What is left to know of it also when it is over. */
    KnownJob known(SigningJobId id, NationalId person) {
        try {
            return KnownJob.of(jobs.find(id, person));
        } catch (SigningStopped stopped) {
            return KnownJob.of(stopped);
        } catch (NoSuchJob nothing) {
            return KnownJob.UNKNOWN;
        }
    }

    /** @throws no.segl.signingjob.NoSuchJob where this person has nothing to see */
    JobView one(SigningJobId id, EidLogin login) {
        Seen seen = jobs.find(id, login.nationalId());
        String demanded = seen.job().policy().assuranceLevel();
        return JobView.of(seen, times)
                .signingAs(
                        signing.nameOn(seen.me(), login), signing.isStrongEnough(login, seen.job()) ? null : demanded);
    }
}
