package no.segl.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.segl.signingjob.EventType;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.Kind;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJob;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a job's trail in plain words, newest round last. */
@Component
class History {

    private static final Pattern SIGNERS_CORRECTED =
            Pattern.compile("signers: (\\d+) added, (\\d+) removed, (\\d+) changed");

    private final Wording wording;

    History(Wording wording) {
        this.wording = wording;
    }

    /**
     * @param time as people write it
     * @param detail what stands below: a reason, a reference, a checksum; empty for nothing
     * @param by the account of whoever of the staff did it; empty where it was nobody of them
     * @param isCode the detail is for comparing, not for reading
     */
    record Line(Instant at, String time, int round, String what, String by, String detail, boolean isCode) {

        /** The code tells of two files, as one came and as it is signed. */
        public boolean isPair() {
            return detail.contains(" → ");
        }
    }

    /** @param former what those are called who are not among the signers any more */
    List<Line> of(SigningJob job, Map<SignerId, String> former, List<JobEvent> events) {
        Map<SignerId, String> names = new HashMap<>(former);
        job.signers().forEach(signer -> names.put(signer.id(), signer.name()));
        Map<JobEvent, JobEvent> replaced = replaced(events);
        return events.stream()
                .map(event -> line(job.kind() == Kind.MINUTES, names, event, replaced.get(event)))
                .toList();
    }

    /** What came on paper takes the place of what had come before. */
    private static Map<JobEvent, JobEvent> replaced(List<JobEvent> events) {
        Map<JobEvent, JobEvent> replaced = new HashMap<>();
        List<JobEvent> filed = events.stream()
                .dropWhile(event -> event.type() != EventType.ON_PAPER)
                .filter(event -> event.type() == EventType.FILED)
                .toList();
        for (int later = 1; later < filed.size(); later++) {
            replaced.put(filed.get(later), filed.get(later - 1));
        }
        return replaced;
    }

    private Line line(boolean minutes, Map<SignerId, String> names, JobEvent event, @Nullable JobEvent replaced) {
        boolean isCode = event.type() != EventType.REJECTED && event.text().startsWith("sha256 ");
        return new Line(
                event.at(),
                wording.time(event.at()),
                event.round(),
                what(minutes, names, event),
                by(event.by()),
                isCode ? event.text().substring("sha256 ".length()) : detail(minutes, event) + instead(replaced),
                isCode);
    }

    /** An account, or a party that has mended its own people's details. */
    private String by(@Nullable String who) {
        if (who == null) {
            return "";
        }
        return Objects.requireNonNullElse(wording.textOrNull("desk.by." + who), who);
    }

    private String instead(@Nullable JobEvent replaced) {
        return replaced == null ? "" : " (" + wording.text("desk.event.instead", replaced.text()) + ")";
    }

    /** Another file has taken the place of this one, or another job. */
    private static String key(JobEvent event) {
        String which = event.type() != EventType.REPLACED
                ? ""
                : event.text().startsWith("by ") ? ".by" : event.text().startsWith("of ") ? ".of" : "";
        return "desk.event." + event.type() + which;
    }

    private String what(boolean minutes, Map<SignerId, String> names, JobEvent event) {
        Matcher corrected = SIGNERS_CORRECTED.matcher(event.text());
        if (event.type() == EventType.CONTACT_CORRECTED && corrected.matches()) {
            return wording.of(
                    minutes, "desk.event.signers", corrected.group(1), corrected.group(2), corrected.group(3));
        }
        String name = event.signer() == null ? null : names.get(event.signer());
        return wording.of(minutes, key(event), name == null ? wording.of(minutes, "desk.event.somebody") : name);
    }

    private String detail(boolean minutes, JobEvent event) {
        return switch (event.type()) {
            case DISPATCHED, DEADLINE_MOVED, EXPIRED -> deadline(event.text());
            case NEEDS_CORRECTION, CONTACT_FAULT, COPY_NOT_DELIVERED -> inWords(event.text());
            case SIGNED -> signedWith(event.text());
            case NOTIFIED -> toldOf(minutes, event.text());
            case ANNOUNCED -> announcedUntil(event.text());
            case REMINDED, WRITTEN_OFF, CONTACT_CORRECTED, COPY_SENT, REPLACED -> "";
            default -> event.text();
        };
    }

    /** That one was asked to sign goes without saying. */
    private String toldOf(boolean minutes, String occasion) {
        String key = "desk.event.told." + occasion;
        return wording.textOrNull(key) == null ? "" : wording.of(minutes, key);
    }

    /** The first and the last day on the notice board. */
    private String announcedUntil(String days) {
        String[] both = days.split("/");
        return wording.text(
                "desk.event.announced", wording.day(LocalDate.parse(both[0])), wording.day(LocalDate.parse(both[1])));
    }

    /** The eID, and where the name on the signature comes from when it need not be the sender's. */
    private String signedWith(String text) {
        String[] parts = text.split(", name: ", 2);
        String source = parts.length < 2 ? null : wording.textOrNull("desk.event.name." + parts[1]);
        return source == null ? parts[0] : parts[0] + ". " + source;
    }

    private String deadline(String text) {
        try {
            return wording.text("desk.event.deadline", wording.time(Instant.parse(text)));
        } catch (DateTimeException noTime) {
            return "";
        }
    }

    /** Codes that stand for a text; what a rule table wrote in words stays as it is. */
    private String inWords(String text) {
        return Arrays.stream(text.split("; "))
                .map(code -> {
                    String words = wording.textOrNull("desk.finding." + code);
                    return words != null
                            ? words
                            : wording.textOrNull("violation." + code) != null
                                    ? wording.text("violation." + code)
                                    : plain(code);
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        return text.contains(" ") ? text : "";
    }
}
