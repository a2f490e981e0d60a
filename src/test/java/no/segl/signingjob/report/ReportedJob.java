package no.segl.signingjob.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.segl.signingjob.ArchivePlace;
import no.segl.signingjob.Capacity;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.RequestedTime;
import no.segl.signingjob.Round;
import no.segl.signingjob.Sender;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SignerStatus;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Title;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryNumber;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.rules.SigningPolicy;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import no.segl.story.SyntheticId;

/** A job as a report finds it: begun as a contract that somebody ordered and that is out with two signers. */
public final class ReportedJob {

    /** Nobody who logs in anywhere: these jobs have no document. */
    private static final NationalId PERSON = new NationalId(SyntheticId.next());

    private final String group;
    private JobStatus status = JobStatus.ACTIVE;
    private Kind kind = Kind.JOURNAL_POST;
    private String title = "Lærekontrakt";
    private String unit = "Fagopplæring";
    private String createdBy = "fagsystem";
    private String caseNumber = "2026/1";
    private int entryNumber = 1;
    private Instant ordered = Instant.parse("2026-11-02T11:00:00Z");
    private Duration took = Duration.ofDays(2);
    private final List<SignerStatus> signers = new ArrayList<>();

    private ReportedJob(String group) {
        this.group = group;
    }

    public static ReportedJob of(String group) {
        return new ReportedJob(group);
    }

    public ReportedJob with(JobStatus wanted, SignerStatus... each) {
        status = wanted;
        signers.addAll(List.of(each));
        return this;
    }

    public ReportedJob as(Kind wanted) {
        kind = wanted;
        return this;
    }

    public ReportedJob titled(String wanted, String inCase, int entry) {
        title = wanted;
        caseNumber = inCase;
        entryNumber = entry;
        return this;
    }

    public ReportedJob from(String wanted, String account) {
        unit = wanted;
        createdBy = account;
        return this;
    }

    public ReportedJob ordered(Instant at) {
        ordered = at;
        return this;
    }

    /** From dispatch to the last signature. */
    public ReportedJob took(Duration time) {
        took = time;
        return this;
    }

    public SigningJob job() {
        boolean sent = !status.isUnsent();
        Instant dispatched = ordered.plusSeconds(60);
        Outcome outcome = outcome();
        if (signers.isEmpty()) {
            signers.addAll(List.of(usual(), usual()));
        }
        return new SigningJob(
                SigningJobId.random(),
                kind,
                group,
                createdBy,
                new Title(title, "Gjelder Prøve Person", true),
                Language.NB,
                new Sender(unit, "Kontoret, tlf. 00 00 00 00"),
                new RequestedTime(null, null),
                new SigningPolicy(14, RemindBefore.ONE_DAY, "substantial", "segl"),
                new ArchivePlace(
                        new CaseNumber(caseNumber),
                        new EntryId("entry"),
                        new EntryNumber(entryNumber),
                        new DocumentId("document"),
                        null),
                status,
                new Round(
                        1,
                        1,
                        sent ? dispatched : null,
                        sent ? dispatched.plus(Duration.ofDays(14)) : null,
                        sent ? dispatched.plus(Duration.ofDays(13)) : null,
                        outcome,
                        outcome == null ? null : dispatched.plus(took)),
                signers.stream()
                        .map(each -> signer(each, dispatched.plus(took)))
                        .toList(),
                false,
                ordered);
    }

    private SignerStatus usual() {
        return outcome() == Outcome.SIGNED ? SignerStatus.SIGNED : SignerStatus.NOTIFIED;
    }

    private Outcome outcome() {
        return switch (status) {
            case SIGNED, COMPLETED, VOIDED -> Outcome.SIGNED;
            case REJECTED, EXPIRED, RECALLED, UNDELIVERABLE -> Outcome.valueOf(status.name());
            default -> null;
        };
    }

    private static Signer signer(SignerStatus status, Instant at) {
        return new Signer(
                SignerId.random(),
                PERSON,
                "Åse Prøve",
                Capacity.SELF,
                "lærling",
                1,
                ContactDetails.NONE,
                false,
                status,
                status == SignerStatus.SIGNED ? at : null,
                null);
    }
}
