package no.segl.signingjob;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.notice.Notice;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.notice.Notices;
import no.segl.signingjob.notice.QuietHours;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Delivers one notice, on every way that leads to its receiver. The address is looked up now, a correction made for this
 * job wins, and who cannot be reached on any way, or is reserved by now, becomes a contact fault. What came of each way is stored before the next
 * is tried, and no transaction is held while register and gateway answer.
 */
@Service
public class DeliverNotice {

    private final Notices notices;
    private final SigningJobs jobs;
    private final ContactRegister register;
    private final NoticeGateway gateway;
    private final NoticeOutcome outcome;
    private final Municipality municipality;
    private final CopyPeriod copies;
    private final Clock clock;

    DeliverNotice(
            Notices notices,
            SigningJobs jobs,
            ContactRegister register,
            NoticeGateway gateway,
            NoticeOutcome outcome,
            Municipality municipality,
            CopyPeriod copies,
            Clock clock) {
        this.notices = notices;
        this.jobs = jobs;
        this.register = register;
        this.gateway = gateway;
        this.outcome = outcome;
        this.municipality = municipality;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * @return when to deliver what must not be sent now; nothing if all is done
     * @throws RuntimeException if register or gateway is in trouble; deliver again later
     */
    public Optional<Instant> deliver(NoticeId id) {
        Notice notice = notices.find(id).orElseThrow();
        SigningJob job = jobs.find(notice.job()).orElseThrow(() -> new NoSuchJob(notice.job()));
        if (!isStillWanted(notice, job)) {
            return Optional.empty();
        }
        Signer signer = job.signer(notice.signer());
        Registration registration = lookUp(signer);
        if (registration.reserved()) {
            outcome.reserved(notice);
            return Optional.empty();
        }
        ContactDetails to = gateway.reaches(registration.details()) ? registration.details() : signer.contact();
        return deliver(notice, letter(notice, job, to, language(registration.language(), job)));
    }

    private Registration lookUp(Signer signer) {
        return signer.isInContactRegister() && !signer.contactCorrected()
                ? register.lookUp(List.of(signer.nationalId())).getOrDefault(signer.nationalId(), Registration.UNKNOWN)
                : Registration.UNKNOWN;
    }

    private Optional<Instant> deliver(Notice notice, Letter letter) {
        List<Channel> untried = gateway.channelsTo(letter.to()).stream()
                .filter(channel -> !notice.results().containsKey(channel))
                .toList();
        Optional<Instant> morning = untried.contains(Channel.SMS) ? morning(letter) : Optional.empty();
        send(
                notice,
                letter,
                untried.stream()
                        .filter(channel -> channel != Channel.SMS || morning.isEmpty())
                        .toList());
        if (morning.isEmpty()) {
            outcome.conclude(notice);
        }
        return morning;
    }

    /** Trouble on one way must not keep the notice from going the other. */
    private void send(Notice notice, Letter letter, List<Channel> channels) {
        RuntimeException trouble = null;
        for (Channel channel : channels) {
            try {
                outcome.store(notice, channel, gateway.send(letter, channel));
            } catch (RuntimeException e) {
                trouble = e;
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    private Optional<Instant> morning(Letter letter) {
        return QuietHours.waitUntil(clock.instant(), letter.deadline(), municipality.zone());
    }

    private boolean isStillWanted(Notice notice, SigningJob job) {
        boolean ofAnotherDeadline = notice.occasion() == Occasion.REMINDER
                && !notice.distinction().equals(String.valueOf(job.round().deadline()));
        boolean timely = switch (notice.occasion()) {
            case PLEASE_SIGN, REMINDER, BROKEN_OFF -> job.isOpenFor(job.signer(notice.signer()), clock.instant());
            case COPY_READY -> copies.isOpen(job, clock.instant());
            case VOIDED -> job.status() == JobStatus.VOIDED;
        };
        return job.round().number() == notice.round() && timely && !ofAnotherDeadline && !notices.isSuperseded(notice);
    }

    private Letter letter(Notice notice, SigningJob job, ContactDetails to, Language language) {
        return new Letter(
                notice.id(),
                to,
                job.kind(),
                notice.occasion(),
                language,
                !job.signer(notice.signer()).nationalId().isNorwegian(),
                notice.occasion() == Occasion.PLEASE_SIGN && notices.wasAskedBefore(notice),
                job.sender().unit(),
                job.sender().contact(),
                job.title().line1(),
                notice.occasion().asksToSign() ? job.round().deadline() : copies.endOf(job));
    }

    private static Language language(@Nullable Language registered, SigningJob job) {
        return registered != null ? registered : job.language();
    }
}
