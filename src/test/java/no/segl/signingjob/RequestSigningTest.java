package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.document.DocumentVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSigningTest {

    private final World world = new World();

    @Test
    void aRequestInGoodOrderMakesTheJobItsEntryAndItsProcess() {
        SigningJob job = world.requested(1, 1);

        assertThat(job.status()).isEqualTo(JobStatus.DRAFT);
        assertThat(job.reference()).isEqualTo("2026/1-1");
        assertThat(world.outgoingStatus(job)).isEqualTo(EntryStatus.R);
        assertThat(world.started).containsExactly(job);
        assertThat(world.documents.of(job.id()))
                .extracting(DocumentVersion::made)
                .containsExactly(DocumentVersion.Made.RECEIVED, DocumentVersion.Made.ACCEPTED);
        assertThat(world.events)
                .singleElement()
                .satisfies(event -> assertThat(event.text())
                        .contains(world.documents.of(job.id()).get(0).sha256()));
    }

    @Test
    void everyFaultIsNamedAtOnceAndNothingIsMade() {
        world.faultsInPdf = List.of(Violation.of("document.encrypted", "document"));
        world.againstStart.add(new Violation("case.closed", "", "Saken er avsluttet.", List.of()));
        NewSigner broken = new NewSigner("17912099990", " ", "BOSS", null, 11, "ola", "12");
        NewSigner swede = new NewSigner("197010632391", "Svensk", null, null, null, null, null);
        NewJob wanted = new NewJob(
                "journal-post",
                "",
                null,
                false,
                "99",
                "e9",
                null,
                "fi",
                Instant.EPOCH,
                "tomorrow",
                new NewSender("", null),
                List.of(broken, swede));

        Refused refused =
                catchThrowableOfType(Refused.class, () -> world.request.request(wanted, World.PDF, World.CASE_HANDLER));

        assertThat(refused.violations())
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactlyInAnyOrder(
                        "title title.missing",
                        "language language.unknown",
                        "sender.unit sender.unit.missing",
                        "sender.contact sender.contact.missing",
                        "deadline deadline.past",
                        "remindBefore remindBefore.malformed",
                        "signers[0].nationalId nationalId.wrong",
                        "signers[0].name name.missing",
                        "signers[0].capacity capacity.unknown",
                        "signers[0].group group.wrong",
                        "signers[0].email email.wrong",
                        "signers[0].mobile mobile.wrong",
                        "signers[1] contact.missing",
                        "journalEntryId journalEntryId.unknown",
                        "caseNumber caseNumber.wrong",
                        "document document.encrypted",
                        " case.closed");
        assertThat(world.jobs.size() + world.archive.size() + world.events.size() + world.started.size())
                .isZero();
    }

    @Test
    void aRefusalNeverRepeatsWhatWasTyped() {
        NewJob wanted = NewJobFixture.withSigners(
                List.of(new NewSigner("17912099990", "Kari Prøve", null, null, null, "kari@", null)));

        Refused refused =
                catchThrowableOfType(Refused.class, () -> world.request.request(wanted, World.PDF, World.CASE_HANDLER));

        assertThat(refused.toString() + refused.violations()).doesNotContain("17912099990", "Kari", "kari@");
        assertThat(wanted.toString() + wanted.signers()).doesNotContain("17912099990", "Kari", "kari@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P400D", "PT999999999H"})
    void aReminderLongerBeforeTheDeadlineThanAnyDeadlineIsAwayIsRefused(String remindBefore) {
        NewJob plain = NewJobFixture.with(1);
        NewJob wanted = new NewJob(
                plain.kind(),
                plain.title(),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                remindBefore,
                plain.sender(),
                plain.signers());

        assertThat(NewJobFixture.codes(world, wanted, World.PDF)).containsExactly("remindBefore.tooLong");
    }

    @Test
    void onlyTheGroupThatOwnsAKindMaySendIt() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> world.request.request(
                        NewJobFixture.with(1), World.PDF, new Staff("sekreterare", Set.of("sekreterare"))));

        assertThat(refused.violations()).extracting(Violation::code).containsExactly("kind.notYours");
    }

    @Test
    void aDeadlineMayBeSecondsAwayAndAMobileIsReadAsPeopleTypeIt() {
        NewJob wanted = new NewJob(
                "journal-post",
                "Avtale",
                null,
                false,
                null,
                null,
                null,
                null,
                world.now.plus(Duration.ofSeconds(3)),
                "PT1S",
                new NewSender("Personal", "post@segl.example"),
                List.of(new NewSigner("17912099997", "Kari", "ORGANISATION", null, null, null, "912 34 567")));

        SigningJob job = world.request.request(wanted, World.PDF, World.CASE_HANDLER);
        world.dispatch.dispatch(job.id());

        assertThat(job.signers().get(0).contact().mobile()).isEqualTo("+4791234567");
        assertThat(world.reload(job).round().remindAt()).isEqualTo(world.now.plusSeconds(2));
    }
}
