package no.segl.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.segl.signingjob.JobEvent;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.report.ListedJob;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.Timeline;
import org.springframework.stereotype.Component;

/** What the report says of a job, a length of time and a step of it. Templates call what is public. */
@Component("reportWording")
class ReportWording {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final double SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();

    private final Wording wording;
    private final ZoneId zone;

    ReportWording(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
    }

    /** As exact as one speaks of it: in minutes, in hours, and from two days on in days. */
    String time(Duration length) {
        if (length.compareTo(HOUR) < 0) {
            return wording.text("desk.report.minutes", Math.max(1, length.toMinutes()));
        }
        return length.compareTo(TWO_DAYS) < 0
                ? wording.text("desk.report.hours", length.plusMinutes(30).toHours())
                : wording.text("desk.report.days", length.toSeconds() / SECONDS_OF_A_DAY);
    }

    /** @param events the job's, which say how far one is that is on paper */
    String status(SigningJob job, List<JobEvent> events) {
        String key = job.status() == JobStatus.ON_PAPER
                ? "desk.status.ON_PAPER" + Standing.onPaper(job, events)
                : "desk.report.status." + SigningStatus.of(job);
        return wording.of(job.kind() == Kind.MINUTES, key);
    }

    /** Where a signer stands; what is wrong with how they are reached, where that has stopped the job. */
    public String state(ListedJob listed, Signer signer) {
        String faults = listed.reasonsAt(signer.id()).stream().map(this::fault).collect(Collectors.joining(", "));
        return faults.isEmpty()
                ? wording.of(listed.job().kind() == Kind.MINUTES, "desk.signer." + signer.status())
                : faults;
    }

    /** In few words: what mends it stands on the job's page. */
    public String fault(What fault) {
        return wording.text("desk.report.fault." + fault);
    }

    /** What a bar of the chart shows. */
    public String sentence(boolean minutes, Timeline.Unit unit, ReportChart.Bar bar) {
        return wording.of(
                minutes,
                "desk.report.chart.bar",
                step(unit, bar.from()),
                bar.ordered(),
                bar.signed().jobs(),
                bar.underWay().jobs(),
                bar.notSigned().jobs());
    }

    public String day(Instant at) {
        return formatted("desk.report.day", LocalDate.ofInstant(at, zone));
    }

    /** All of it, for a table. */
    public String step(Timeline.Unit unit, LocalDate begin) {
        return unit == Timeline.Unit.WEEK
                ? wording.text("desk.report.week", week(begin), String.valueOf(begin.get(IsoFields.WEEK_BASED_YEAR)))
                : formatted("desk.report.step." + unit, begin);
    }

    /** What there is room for below a bar; the year where one begins. */
    public String shortStep(Timeline.Unit unit, LocalDate begin) {
        if (unit == Timeline.Unit.WEEK) {
            return wording.text("desk.report.week.short", week(begin));
        }
        return formatted("desk.report.step." + (begin.getMonthValue() == 1 ? "YEAR" : unit + ".short"), begin);
    }

    private static int week(LocalDate begin) {
        return begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private String formatted(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(wording.text(pattern), Locale.forLanguageTag(wording.text("desk.lang")))
                .format(day);
    }
}
