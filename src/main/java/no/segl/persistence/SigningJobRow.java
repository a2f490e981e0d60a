package no.segl.persistence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.segl.signingjob.ArchivePlace;
import no.segl.signingjob.JobStatus;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;
import no.segl.signingjob.Outcome;
import no.segl.signingjob.RequestedTime;
import no.segl.signingjob.Round;
import no.segl.signingjob.Sender;
import no.segl.signingjob.Signer;
import no.segl.signingjob.SigningJob;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.Title;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryNumber;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StopReason;
import no.segl.signingjob.rules.SigningPolicy;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A signing job as stored, with its current round. */
@Entity
@Table(name = "signing_job")
@DynamicUpdate
class SigningJobRow {

    static final String TABLE = "signing_job";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String ownerGroup;
    private String createdBy;
    private String titleLine1;
    private @Nullable String titleLine2;
    private boolean shielded;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String senderUnit;
    private String senderContact;
    private @Nullable Instant requestedDeadline;
    private @Nullable String requestedRemindBefore;
    private int daysToSign;
    private String remindBefore;
    private String assuranceLevel;
    private String provider;
    private String caseNumber;
    private String entryId;
    private int entryNumber;
    private String documentId;
    private @Nullable String incomingEntryId;

    @Enumerated(EnumType.STRING)
    private JobStatus status;

    private int round;
    private int roundGroup;
    private @Nullable Instant dispatchedAt;
    private @Nullable Instant deadline;
    private @Nullable Instant remindAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Instant settledAt;
    private boolean finalised;
    private Instant createdAt;

    /** On the municipality's calendar. */
    private LocalDate orderedOn;

    /** Where the job stands, as the report counts it: so that very many are counted from an index alone. */
    @Enumerated(EnumType.STRING)
    private SigningStatus signingStatus;

    @Enumerated(EnumType.STRING)
    private @Nullable StopReason stopReason;

    /** Reference and title line 1 in small letters, so that a search depends on no database's locale. */
    private String searchText;

    @OneToMany(mappedBy = "job", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    private List<SignerRow> signers = new ArrayList<>();

    protected SigningJobRow() {}

    SigningJobRow(SigningJob job, Encryption encryption, ZoneId zone) {
        id = job.id().value();
        createdAt = job.createdAt();
        orderedOn = LocalDate.ofInstant(createdAt, zone);
        write(job, encryption);
    }

    static String searchable(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The pattern, escaped with an exclamation mark, that finds this in a search text. */
    static String searchedFor(String text) {
        return "%" + searchable(text.strip()).replaceAll("[!%_]", "!$0") + "%";
    }

    void write(SigningJob job, Encryption encryption) {
        kind = job.kind();
        ownerGroup = job.ownerGroup();
        createdBy = job.createdBy();
        titleLine1 = job.title().line1();
        titleLine2 = encryption
                .row(TABLE, id)
                .sealed("title_line2", titleLine2, job.title().line2());
        shielded = job.title().shielded();
        language = job.language();
        senderUnit = job.sender().unit();
        senderContact = job.sender().contact();
        status = job.status();
        signingStatus = SigningStatus.of(job);
        stopReason = StopReason.of(job);
        finalised = job.finalised();
        searchText = searchable(job.reference() + " " + job.title().line1());
        write(job.requested(), job.policy());
        write(job.place());
        write(job.round());
        writeSigners(job.signers(), encryption);
    }

    private void write(RequestedTime requested, SigningPolicy policy) {
        requestedDeadline = requested.deadline();
        requestedRemindBefore = requested.remindBefore() == null
                ? null
                : requested.remindBefore().toString();
        daysToSign = policy.daysToSign();
        remindBefore = policy.remindBefore().toString();
        assuranceLevel = policy.assuranceLevel();
        provider = policy.provider();
    }

    private void write(ArchivePlace place) {
        caseNumber = place.caseNumber().value();
        entryId = place.entry().value();
        entryNumber = place.entryNumber().value();
        documentId = place.document().value();
        incomingEntryId = place.incoming() == null ? null : place.incoming().value();
    }

    private void write(Round current) {
        round = current.number();
        roundGroup = current.group();
        dispatchedAt = current.dispatchedAt();
        deadline = current.deadline();
        remindAt = current.remindAt();
        outcome = current.outcome();
        settledAt = current.settledAt();
    }

    private void writeSigners(List<Signer> wanted, Encryption encryption) {
        signers.removeIf(row -> wanted.stream().noneMatch(signer -> isOf(row, signer)));
        for (int position = 0; position < wanted.size(); position++) {
            Signer signer = wanted.get(position);
            rowOf(signer).write(signer, position, encryption);
        }
    }

    private SignerRow rowOf(Signer signer) {
        return signers.stream().filter(row -> isOf(row, signer)).findFirst().orElseGet(() -> {
            SignerRow added = new SignerRow(this, signer.id());
            signers.add(added);
            return added;
        });
    }

    private static boolean isOf(SignerRow row, Signer signer) {
        return row.id().equals(signer.id().value());
    }

    SigningJob read(Encryption encryption) {
        return new SigningJob(
                new SigningJobId(id),
                kind,
                ownerGroup,
                createdBy,
                new Title(titleLine1, encryption.row(TABLE, id).openOrNull("title_line2", titleLine2), shielded),
                language,
                new Sender(senderUnit, senderContact),
                new RequestedTime(
                        requestedDeadline,
                        requestedRemindBefore == null ? null : RemindBefore.parse(requestedRemindBefore)),
                new SigningPolicy(daysToSign, RemindBefore.parse(remindBefore), assuranceLevel, provider),
                new ArchivePlace(
                        new CaseNumber(caseNumber),
                        new EntryId(entryId),
                        new EntryNumber(entryNumber),
                        new DocumentId(documentId),
                        incomingEntryId == null ? null : new EntryId(incomingEntryId)),
                status,
                new Round(round, roundGroup, dispatchedAt, deadline, remindAt, outcome, settledAt),
                signers.stream().map(signer -> signer.read(encryption)).toList(),
                finalised,
                createdAt);
    }
}
