package no.segl.signingjob;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryNumber;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.rules.SigningPolicy;
import no.segl.signingjob.rules.SigningPolicy.RemindBefore;

/** Jobs as tests need them: valid, and brought to a state by real transitions. All numbers are synthetic. */
public final class SigningJobFixture {

    public static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    public static final SigningPolicy POLICY =
            new SigningPolicy(7, new RemindBefore(Period.ofDays(1), Duration.ZERO), "high", "segl");
    public static final List<NationalId> PEOPLE = List.of(
            new NationalId("17912099997"),
            new NationalId("29822099635"),
            new NationalId("12829499914"),
            new NationalId("05840399895"));

    private SigningJobFixture() {}

    public static SigningJob draft(int signers) {
        return draft(IntStream.range(0, signers).map(i -> 1).toArray());
    }

    /** @param groups the group of each signer */
    public static SigningJob draft(int... groups) {
        return new SigningJob(
                SigningJobId.random(),
                Kind.JOURNAL_POST,
                Kind.JOURNAL_POST.ownerGroup(),
                "saksbehandler",
                new Title("Arbeidsavtale", null, false),
                Language.NB,
                new Sender("Personal", "personal@segl.example"),
                RequestedTime.AS_THE_TABLES_SAY,
                POLICY,
                new ArchivePlace(
                        new CaseNumber("2026/1"),
                        new EntryId("entry"),
                        new EntryNumber(1),
                        new DocumentId("document"),
                        null),
                JobStatus.DRAFT,
                Round.first(),
                IntStream.range(0, groups.length)
                        .mapToObj(i -> signer(i, groups[i]))
                        .toList(),
                false,
                NOON);
    }

    private static Signer signer(int i, int group) {
        return new Signer(
                SignerId.random(),
                PEOPLE.get(i),
                "Prøveperson " + (i + 1),
                Capacity.SELF,
                null,
                group,
                ContactDetails.NONE,
                false,
                SignerStatus.WAITING,
                null,
                null);
    }

    public static SigningJob active(int... groups) {
        return draft(groups).dispatched(NOON, OSLO);
    }

    /** The same, as minutes that the secretary has sent. */
    public static SigningJob minutes(SigningJob job) {
        return as(Kind.MINUTES, "sekreterare", job);
    }

    /** The same, as a contract of apprenticeship. */
    public static SigningJob contract(SigningJob job) {
        return as(Kind.APPRENTICESHIP, "saksbehandler", job);
    }

    private static SigningJob as(Kind kind, String by, SigningJob job) {
        return new SigningJob(
                job.id(),
                kind,
                kind.ownerGroup(),
                by,
                job.title(),
                kind.language(),
                job.sender(),
                job.requested(),
                job.policy(),
                job.place(),
                job.status(),
                job.round(),
                job.signers(),
                job.finalised(),
                job.createdAt());
    }

    public static SigningJob signedByAll(SigningJob active) {
        SigningJob job = active;
        for (Signer signer : active.signers()) {
            job = job.signed(signer.id(), NOON);
        }
        return job;
    }

    public static SigningJob completed() {
        return signedByAll(active(1, 1)).sealed().finalisedNow().completed();
    }

    public static EidLogin login(NationalId person, Instant at) {
        return new EidLogin(person, null, "https://eid.example", "BankID", "high", at, "login-1", "{}");
    }
}
