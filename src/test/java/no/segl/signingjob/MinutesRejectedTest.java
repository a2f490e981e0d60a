package no.segl.signingjob;

import static no.segl.signingjob.SentMinutes.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.CaseStatus;
import org.junit.jupiter.api.Test;

/** Who reads why minutes were rejected, and who knows of them at all. */
class MinutesRejectedTest {

    private final World world = new World();
    private final SentMinutes minutes = new SentMinutes(world);

    @Test
    void nobodyButTheSecretarysGroupKnowsOfThem() {
        SigningJob job = minutes.sent();
        CaseFile theirCase =
                new CaseFile(job.place().caseNumber(), "Protokoll", CaseStatus.B, Set.of("sekreterare"), List.of());
        Staff jointService = new Staff("fellestjeneste", Set.of(Staff.JOINT_SERVICE));

        for (Staff other : List.of(jointService, World.CASE_HANDLER)) {
            assertThat(other.maySee(job)).isFalse();
            assertThat(other.mayRead(theirCase)).isFalse();
            assertThatThrownBy(() -> world.staffMinutes.announced(job.id(), other))
                    .isInstanceOf(NoSuchJob.class);
        }
        assertThat(jointService.maySee(SigningJobFixture.active(1))).isTrue();
    }

    @Test
    void theCommentOfOneWhoRejectsReachesTheSecretaryAloneAndBothRoundsAreInTheTrail() {
        SigningJob job = minutes.sent();
        var chair = job.signers().get(0).nationalId();
        var member = job.signers().get(1).nationalId();
        world.reject.reject(job.id(), chair, "§ 14 är fel");
        assertThat(world.portal.of(member)).isEmpty();
        assertThat(world.reload(job).signers().get(0).reason()).isEqualTo("§ 14 är fel");

        world.replace.replace(
                job.id(),
                ReplaceDocument.editionOf(world.documents.of(job.id())),
                new byte[] {'%', 'P', 'D', 'F', '2'},
                SECRETARY);
        world.decide.resend(job.id());
        world.dispatch.dispatch(job.id());
        world.deliverAll();
        SigningJob signed = world.signedByAll(world.reload(job));

        assertThat(signed.status()).isEqualTo(JobStatus.SIGNED);
        assertThat(world.trail.of(job.id()).stream().map(JobEvent::round).distinct())
                .containsExactly(1, 2);
        assertThat(world.eventsOf(job))
                .containsSubsequence(
                        EventType.REJECTED,
                        EventType.REPLACED,
                        EventType.RESENT,
                        EventType.DISPATCHED,
                        EventType.SEALED);
    }

    @Test
    void whyEachRoundWasRejectedStaysInTheTrailThatTheSecretaryReadsAndInNoOther() {
        SigningJob job = minutes.sent();
        Staff helper = new Staff("hjalp", Set.of("saksbehandler"));
        for (String comment : List.of("§ 14 är fel", "§ 15\tockså\nfel")) {
            world.reject.reject(job.id(), job.signers().get(0).nationalId(), comment);
            world.decide.resend(job.id());
            world.dispatch.dispatch(job.id());
        }

        assertThat(world.staffJobs.events(job.id(), SECRETARY))
                .filteredOn(event -> event.type() == EventType.REJECTED)
                .extracting(JobEvent::text)
                .containsExactly("§ 14 är fel", "§ 15\tockså\nfel");
        assertThat(world.trail.of(job.id())).noneMatch(event -> event.text().contains("fel"));
        assertThatThrownBy(() -> world.staffJobs.events(job.id(), helper)).isInstanceOf(NoSuchJob.class);
    }

    @Test
    void theArchivePackageTellsTheSecretaryWhyTheFirstRoundWasRejected() {
        SigningJob job = minutes.sent();
        world.reject.reject(job.id(), job.signers().get(0).nationalId(), "§ 14\när\tfel");
        world.decide.resend(job.id());
        world.dispatch.dispatch(job.id());
        SigningJob signed = world.signedByAll(world.reload(job));
        world.followUp.finalise(job.id());
        world.file.fileSigned(job.id());

        world.archivePackage.of(signed.id(), SECRETARY);
        assertThat(world.municipal.packed.get(0).files())
                .filteredOn(file -> file.name().equals("history.txt"))
                .extracting(file -> new String(file.content(), StandardCharsets.UTF_8))
                .singleElement(STRING)
                .contains("\tREJECTED\tPrøve\t§ 14 är fel\t");
    }
}
