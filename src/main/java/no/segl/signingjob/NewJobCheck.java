package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.apprenticeship.Contract;
import no.segl.signingjob.minutes.Meeting;
import no.segl.signingjob.rules.SigningPolicy;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a sender wrote and names everything that is wrong with it. */
@Component
class NewJobCheck {

    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int LONGEST_SENDER_TEXT = 200;

    private final SignerCheck signerCheck;
    private final MeetingCheck meetingCheck;
    private final ContractCheck contractCheck;
    private final Clock clock;

    NewJobCheck(SignerCheck signerCheck, MeetingCheck meetingCheck, ContractCheck contractCheck, Clock clock) {
        this.signerCheck = signerCheck;
        this.meetingCheck = meetingCheck;
        this.contractCheck = contractCheck;
        this.clock = clock;
    }

    /** What was read; only meaningful where no fault was found, but the kind is null only where it is faulty. */
    record Checked(
            @Nullable Kind kind,
            @Nullable Title title,
            Language language,
            Sender sender,
            RequestedTime requested,
            List<Signer> signers,
            @Nullable Meeting meeting,
            @Nullable Contract contract) {

        /** The same for one of the signers alone, who then waits for nobody. */
        Checked onlyFor(Signer signer) {
            return new Checked(
                    kind, title, language, sender, requested, List.of(signer.inFirstGroup()), meeting, contract);
        }

        SigningJob job(ArchivePlace place, SigningPolicy policy, Staff by, Instant now) {
            return new SigningJob(
                    SigningJobId.random(),
                    kind,
                    kind.ownerGroup(),
                    by.account(),
                    title,
                    language,
                    sender,
                    requested,
                    policy,
                    place,
                    JobStatus.DRAFT,
                    Round.first(),
                    signers,
                    false,
                    now);
        }
    }

    Checked read(NewJob wanted, Staff by, List<Violation> faults) {
        Kind kind = kind(wanted, by, faults);
        Meeting meeting = meetingCheck.read(wanted, kind, faults);
        Contract contract = contractCheck.read(wanted, kind, faults);
        return new Checked(
                kind,
                title(wanted, meeting, contract, faults),
                language(wanted, kind, faults),
                sender(wanted, faults),
                requested(wanted, faults),
                signerCheck.read(wanted.signers(), kind, faults),
                meeting,
                contract);
    }

    private static @Nullable Kind kind(NewJob wanted, Staff by, List<Violation> faults) {
        if (wanted.kind() == null || wanted.kind().isBlank()) {
            faults.add(Violation.of("kind.missing", "kind"));
            return null;
        }
        Kind kind = Kind.ofCode(wanted.kind()).orElse(null);
        if (kind == null) {
            faults.add(Violation.of("kind.unknown", "kind"));
        } else if (!by.groups().contains(kind.ownerGroup())) {
            faults.add(Violation.of("kind.notYours", "kind", kind.ownerGroup()));
        }
        return kind;
    }

    /** A meeting that was told says what its minutes are called, and a contract its own title. */
    private static @Nullable Title title(
            NewJob wanted, @Nullable Meeting meeting, @Nullable Contract contract, List<Violation> faults) {
        int before = faults.size();
        String typed = Words.orNull(wanted.title());
        String line1 =
                typed != null ? typed : meeting != null ? meeting.title() : contract != null ? contract.title() : null;
        if (line1 == null && wanted.meeting() == null && wanted.contract() == null) {
            faults.add(Violation.of("title.missing", "title"));
        } else if (line1 != null && line1.length() > Title.LONGEST) {
            faults.add(Violation.of("title.tooLong", "title", Title.LONGEST));
        }
        String line2 = Words.orNull(wanted.sensitiveTitle());
        if (line2 != null && line2.length() > Title.LONGEST) {
            faults.add(Violation.of("title.tooLong", "sensitiveTitle", Title.LONGEST));
        }
        return line1 == null || faults.size() > before ? null : new Title(line1, line2, wanted.shielded());
    }

    private static Language language(NewJob wanted, @Nullable Kind kind, List<Violation> faults) {
        Language usual = kind == null ? Language.NB : kind.language();
        if (wanted.language() == null) {
            return usual;
        }
        return Language.ofTag(wanted.language()).orElseGet(() -> {
            faults.add(Violation.of("language.unknown", "language"));
            return usual;
        });
    }

    private static Sender sender(NewJob wanted, List<Violation> faults) {
        NewJob.NewSender sender = wanted.sender() == null ? new NewJob.NewSender(null, null) : wanted.sender();
        return new Sender(
                senderText(sender.unit(), "sender.unit", faults),
                senderText(sender.contact(), "sender.contact", faults));
    }

    private static String senderText(@Nullable String text, String field, List<Violation> faults) {
        String stripped = Words.orNull(text);
        if (stripped == null) {
            faults.add(Violation.of(field + ".missing", field));
        } else if (stripped.length() > LONGEST_SENDER_TEXT) {
            faults.add(Violation.of("sender.tooLong", field, LONGEST_SENDER_TEXT));
        }
        return stripped == null ? "" : stripped;
    }

    private RequestedTime requested(NewJob wanted, List<Violation> faults) {
        Instant now = clock.instant();
        Instant deadline = wanted.deadline() == null ? null : wanted.deadline().truncatedTo(ChronoUnit.MILLIS);
        if (deadline != null && !deadline.isAfter(now)) {
            faults.add(Violation.of("deadline.past", "deadline"));
        } else if (deadline != null && deadline.isAfter(now.plus(LONGEST))) {
            faults.add(Violation.of("deadline.tooFar", "deadline", LONGEST.toDays()));
        }
        return new RequestedTime(deadline, remindBefore(wanted.remindBefore(), faults));
    }

    private @Nullable RemindBefore remindBefore(@Nullable String text, List<Violation> faults) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<RemindBefore> wanted = RemindBefore.tryParse(text);
        if (wanted.isEmpty()) {
            faults.add(Violation.of("remindBefore.malformed", "remindBefore"));
            return null;
        }
        Instant now = clock.instant();
        if (!wanted.get().comesAfter(now, now.plus(LONGEST))) {
            faults.add(Violation.of("remindBefore.tooLong", "remindBefore", LONGEST.toDays()));
        }
        return wanted.get();
    }
}
