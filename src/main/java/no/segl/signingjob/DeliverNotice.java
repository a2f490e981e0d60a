package no.segl.signingjob;

import java.time.Clock;
import java.util.List;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.NoticeGateway;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.notice.Notices;
import org.springframework.stereotype.Service;

/**
 * Delivers one notice. The address is looked up now, a correction made for this job wins, and what cannot be reached
 * becomes a contact fault. No transaction is held while register and gateway answer.
 */
@Service
public class DeliverNotice {

    private final Notices notices;
    private final SigningJobs jobs;
    private final ContactRegister register;
    private final NoticeGateway gateway;
    private final NoticeOutcome outcome;
    private final Clock clock;

    DeliverNotice(
            Notices notices,
            SigningJobs jobs,
            ContactRegister register,
            NoticeGateway gateway,
            NoticeOutcome outcome,
            Clock clock) {
        this.notices = notices;
        this.jobs = jobs;
        this.register = register;
        this.gateway = gateway;
        this.outcome = outcome;
        this.clock = clock;
    }

    /** @throws RuntimeException if register or gateway is in trouble; deliver again later */
    public void deliver(NoticeId id) {
        Notice notice = notices.find(id).orElseThrow();
        SigningJob job = jobs.find(notice.job()).orElseThrow(() -> new NoSuchJob(notice.job()));
        if (notice.sentAt() != null || !isStillWanted(notice, job)) {
            return;
        }
        Signer signer = job.signer(notice.signer());
        Registration registration = signer.isInContactRegister() && !signer.contactCorrected()
                ? register.lookUp(List.of(signer.nationalId())).getOrDefault(signer.nationalId(), Registration.UNKNOWN)
                : Registration.UNKNOWN;
        ContactDetails to = gateway.reaches(registration.details()) ? registration.details() : signer.contact();
        if (!gateway.reaches(to) || gateway.send(letter(notice, job, registration, to)) == Delivery.ADDRESS_REFUSED) {
            outcome.undeliverable(notice);
        } else {
            outcome.delivered(notice);
        }
    }

    private boolean isStillWanted(Notice notice, SigningJob job) {
        return job.round().number() == notice.round() && job.isOpenFor(job.signer(notice.signer()), clock.instant());
    }

    private static Letter letter(Notice notice, SigningJob job, Registration registration, ContactDetails to) {
        return new Letter(
                notice.id(),
                to,
                notice.occasion(),
                registration.language() != null ? registration.language() : job.language(),
                job.sender().unit(),
                job.sender().contact(),
                job.title().line1(),
                job.round().deadline());
    }
}
