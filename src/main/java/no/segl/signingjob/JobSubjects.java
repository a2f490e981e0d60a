package no.segl.signingjob;

import no.segl.signingjob.apprenticeship.Contracts;
import no.segl.signingjob.minutes.Meetings;
import org.springframework.stereotype.Component;

/** Keeps what a document is about, where it is more than a title. */
@Component
class JobSubjects {

    private final Meetings meetings;
    private final Contracts contracts;

    JobSubjects(Meetings meetings, Contracts contracts) {
        this.meetings = meetings;
        this.contracts = contracts;
    }

    void keep(SigningJobId job, NewJobCheck.Checked about) {
        if (about.meeting() != null) {
            meetings.keep(job, about.meeting());
        }
        if (about.contract() != null) {
            contracts.keep(job, about.contract());
        }
    }
}
