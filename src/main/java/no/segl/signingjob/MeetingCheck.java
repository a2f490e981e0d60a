package no.segl.signingjob;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.segl.signingjob.NewJob.NewMeeting;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.minutes.Meeting;
import no.segl.signingjob.minutes.Paragraphs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the meeting that minutes are about, and names everything that is wrong with it or with who adjusts them. */
@Component
class MeetingCheck {

    /** A year that is older is a slip of the pen. */
    private static final int MOST_YEARS = 5;

    private static final Set<String> ROLES = Set.of(Signer.CHAIR, Signer.MEMBER);

    private final Municipality municipality;
    private final Clock clock;

    MeetingCheck(Municipality municipality, Clock clock) {
        this.municipality = municipality;
        this.clock = clock;
    }

    /** Null where no meeting was given, and where anything is wrong with it. */
    @Nullable Meeting read(NewJob wanted, @Nullable Kind kind, List<Violation> faults) {
        NewMeeting typed = wanted.meeting();
        if (kind == Kind.MINUTES) {
            rolesOfABoard(wanted.signers(), faults);
            oneChair(wanted.signers(), typed != null, faults);
        } else if (kind != null && typed != null) {
            faults.add(Violation.of("meeting.notMinutes", "meeting"));
        }
        if (typed == null) {
            return null;
        }
        String board = text(typed.board(), "meeting.board", faults);
        if (board == null) {
            faults.add(Violation.of("meeting.board.missing", "meeting.board"));
        }
        LocalDate date = date(typed.date(), faults);
        Paragraphs secret = paragraphs(typed.secretParagraphs(), "meeting.secretParagraphs", faults);
        Paragraphs atOnce = paragraphs(typed.adjustedAtOnce(), "meeting.adjustedAtOnce", faults);
        String keptAt = text(typed.keptAt(), "meeting.keptAt", faults);
        return board == null || date == null ? null : new Meeting(board, date, secret, atOnce, keptAt);
    }

    private static @Nullable String text(@Nullable String typed, String field, List<Violation> faults) {
        String text = Words.orNull(typed);
        if (text != null && text.length() > Meeting.LONGEST_TEXT) {
            faults.add(Violation.of("meeting.tooLong", field, Meeting.LONGEST_TEXT));
        }
        return text;
    }

    private @Nullable LocalDate date(@Nullable String typed, List<Violation> faults) {
        String text = Words.orNull(typed);
        if (text == null) {
            faults.add(Violation.of("meeting.date.missing", "meeting.date"));
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            LocalDate today = LocalDate.now(clock.withZone(municipality.zone()));
            if (date.isAfter(today)) {
                faults.add(Violation.of("meeting.date.future", "meeting.date"));
            } else if (date.isBefore(today.minusYears(MOST_YEARS))) {
                faults.add(Violation.of("meeting.date.tooOld", "meeting.date", MOST_YEARS));
            }
            return date;
        } catch (DateTimeException malformed) {
            faults.add(Violation.of("meeting.date.malformed", "meeting.date"));
            return null;
        }
    }

    private static Paragraphs paragraphs(@Nullable String typed, String field, List<Violation> faults) {
        return Paragraphs.parse(typed == null ? "" : typed).orElseGet(() -> {
            faults.add(Violation.of("meeting.paragraphs.malformed", field));
            return Paragraphs.NONE;
        });
    }

    private static void rolesOfABoard(List<NewSigner> signers, List<Violation> faults) {
        for (int i = 0; i < signers.size(); i++) {
            String role = Words.orNull(signers.get(i).role());
            if (role != null && !ROLES.contains(role)) {
                faults.add(Violation.of("role.unknown", "signers[" + i + "].role"));
            }
        }
    }

    /** @param demanded the sender tells who is what; without it the signers' names must do */
    private static void oneChair(List<NewSigner> signers, boolean demanded, List<Violation> faults) {
        List<Integer> chairs = IntStream.range(0, signers.size())
                .filter(i -> Signer.CHAIR.equals(signers.get(i).role()))
                .boxed()
                .toList();
        chairs.stream().skip(1).forEach(i -> faults.add(Violation.of("chair.twice", "signers[" + i + "].role")));
        if (demanded && !signers.isEmpty() && chairs.isEmpty()) {
            faults.add(Violation.of("chair.missing", "signers"));
        }
        if (demanded && signers.size() == 1 && chairs.size() == 1) {
            faults.add(Violation.of("member.missing", "signers"));
        }
    }
}
