package no.segl.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
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

/** Signing jobs to store, all of them sent and open. */
final class StoredJobs {

    static final NationalId KARI = new NationalId("17912099997");
    static final NationalId OLA = new NationalId("29822099635");
    static final Instant NOON = Instant.parse("2026-11-02T11:00:00Z");

    /** They have no document, and other tests look into the lists of staff in the same database. */
    private static final String NOBODYS = "ingen";

    private StoredJobs() {}

    static SigningJob job() {
        return job(NOBODYS, "Ansettelseskontrakt", NOON, signer(KARI, 1), signer(OLA, 2));
    }

    static SigningJob on(EntryId entry) {
        return job(entry, NOBODYS, "Ansettelseskontrakt", NOON, signer(KARI, 1));
    }

    static SigningJob job(String group, String title, Instant createdAt, Signer... signers) {
        return job(new EntryId("entry-1"), group, title, createdAt, signers);
    }

    private static SigningJob job(EntryId entry, String group, String title, Instant createdAt, Signer... signers) {
        return new SigningJob(
                SigningJobId.random(),
                Kind.JOURNAL_POST,
                group,
                "saksbehandler",
                new Title(title, "Gjelder Kari Nordmann", true),
                Language.NB,
                new Sender("Personalavdelingen", "Per Sand, tlf. 00 00 00 00"),
                new RequestedTime(
                        NOON.plus(Duration.ofDays(3)), new RemindBefore(Period.ofDays(1), Duration.ofHours(2))),
                new SigningPolicy(7, RemindBefore.ONE_DAY, "substantial", "segl"),
                new ArchivePlace(
                        new CaseNumber("2026/123"),
                        entry,
                        new EntryNumber(4),
                        new DocumentId("document-1"),
                        new EntryId("entry-2")),
                JobStatus.ACTIVE,
                new Round(2, 1, NOON, NOON.plus(Duration.ofDays(3)), NOON.plus(Duration.ofDays(2)), null, null),
                List.of(signers),
                false,
                createdAt);
    }

    static Signer signer(NationalId person, int group) {
        return new Signer(
                SignerId.random(),
                person,
                "Kari Nordmann",
                Capacity.SELF,
                "arbeidstaker",
                group,
                new ContactDetails("kari@example.org", "+4799999999"),
                true,
                SignerStatus.NOTIFIED,
                null,
                null);
    }

    /** The first signer has said no, with a comment. */
    static SigningJob rejected(SigningJob job, String comment) {
        Signer first = job.signers().get(0);
        Signer refusing = new Signer(
                first.id(),
                first.nationalId(),
                first.name(),
                first.capacity(),
                first.role(),
                first.group(),
                first.contact(),
                first.contactCorrected(),
                SignerStatus.REJECTED,
                null,
                comment);
        return settled(job, Outcome.REJECTED, List.of(refusing, job.signers().get(1)));
    }

    static SigningJob settled(SigningJob job, Outcome how, List<Signer> signers) {
        return settled(job, how, JobStatus.valueOf(how.name()), signers);
    }

    static SigningJob withStatus(SigningJob job, JobStatus status) {
        return settled(job, Outcome.RECALLED, status, job.signers());
    }

    private static SigningJob settled(SigningJob job, Outcome how, JobStatus status, List<Signer> signers) {
        Round round = job.round();
        return new SigningJob(
                job.id(),
                job.kind(),
                job.ownerGroup(),
                job.createdBy(),
                job.title(),
                job.language(),
                job.sender(),
                job.requested(),
                job.policy(),
                job.place(),
                status,
                new Round(
                        round.number(),
                        round.group(),
                        round.dispatchedAt(),
                        round.deadline(),
                        round.remindAt(),
                        how,
                        NOON.plusSeconds(60)),
                signers,
                job.finalised(),
                job.createdAt());
    }
}
