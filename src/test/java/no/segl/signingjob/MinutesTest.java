package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.NewJob.NewMeeting;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.archive.CaseFile;
import no.segl.signingjob.archive.CaseStatus;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.JournalEntry;
import no.segl.signingjob.minutes.Announced;
import no.segl.signingjob.notice.Notice.Occasion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Minutes from the request to the announcement, and what becomes of those that are made void. */
class MinutesTest {

    private static final Staff SECRETARY = new Staff("sekreterare", Set.of("sekreterare"));
    private static final NewMeeting MEETING =
            new NewMeeting("Kommunstyrelsen", "2026-02-24", "§ 13", "12, 14-16", null);

    private final World world = new World();

    private static NewSigner who(int person, @Nullable String role, @Nullable String email) {
        return new NewSigner(
                SigningJobFixture.PEOPLE.get(person).value(), "Prøve", "ORGANISATION", role, null, email, null);
    }

    private static NewJob wanted(@Nullable String title, @Nullable NewMeeting meeting, NewSigner... signers) {
        return new NewJob(
                "minutes",
                title,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Kansliet", "kansliet@segl.example"),
                List.of(signers),
                meeting,
                null);
    }

    private static NewJob inOrder() {
        return wanted(null, MEETING, who(0, "chair", "ordf@segl.example"), who(1, "member", "just@segl.example"));
    }

    private SigningJob sent() {
        SigningJob job = world.request.request(inOrder(), World.PDF, SECRETARY);
        world.dispatch.dispatch(job.id());
        world.deliverAll();
        return world.reload(job);
    }

    private List<String> faults(NewJob wanted) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> world.request.request(wanted, World.PDF, SECRETARY));
        return refused.violations().stream()
                .map(each -> each.code() + "@" + each.field())
                .toList();
    }

    @Test
    void areCalledAfterTheMeetingInSwedishWhereTheSecretaryGivesNoTitle() {
        SigningJob job = world.request.request(inOrder(), World.PDF, SECRETARY);

        assertThat(job.title().line1()).isEqualTo("Protokoll Kommunstyrelsen 2026-02-24");
        assertThat(job.language()).isEqualTo(Language.SV);
        assertThat(world.minutes.met.get(job.id()).adjustedAtOnce()).hasToString("12, 14–16");
    }

    @Test
    void everythingThatIsWrongWithTheMeetingAndItsPeopleIsSaidAtOnce() {
        NewMeeting wrong = new NewMeeting(" ", "2026-03-03", "tretton", "12, Anna", "x".repeat(201));

        assertThat(faults(wanted(
                        null,
                        wrong,
                        who(0, "chair", "a@segl.example"),
                        who(1, "chair", null),
                        who(1, "chair", "b@segl.example"))))
                .containsExactlyInAnyOrder(
                        "meeting.board.missing@meeting.board",
                        "meeting.date.future@meeting.date",
                        "meeting.paragraphs.malformed@meeting.secretParagraphs",
                        "meeting.paragraphs.malformed@meeting.adjustedAtOnce",
                        "meeting.tooLong@meeting.keptAt",
                        "chair.twice@signers[1].role",
                        "chair.twice@signers[2].role",
                        "contact.missing@signers[1]",
                        "nationalId.twice@signers[2].nationalId");
    }

    @Test
    void needAChairOnceTheMeetingIsTold() {
        assertThat(faults(wanted(null, MEETING, who(0, "member", "a@segl.example"))))
                .containsExactly("chair.missing@signers");
    }

    @Test
    void needSomebodyBesideTheChair() {
        assertThat(faults(wanted(null, MEETING, who(0, "chair", "a@segl.example"))))
                .containsExactly("member.missing@signers");
        assertThat(faults(wanted(null, MEETING))).containsExactly("signers.noBoard@signers");
    }

    @Test
    void ofAnotherCenturyOrOfOneWhoIsNothingToTheBoardAreRefused() {
        NewMeeting old = new NewMeeting("Kommunstyrelsen", "1800-01-01", null, "12,,14", null);

        assertThat(faults(wanted(null, old, who(0, "chair", "a@segl.example"), who(1, "kejsare", "b@segl.example"))))
                .containsExactly(
                        "role.unknown@signers[1].role",
                        "meeting.date.tooOld@meeting.date",
                        "meeting.paragraphs.malformed@meeting.adjustedAtOnce");
    }

    @Test
    void areAdjustedForTheBoardUnlessTheSenderSaysOtherwise() {
        String norwegian = SigningJobFixture.PEOPLE.get(0).value();
        NewSigner silent = new NewSigner(norwegian, "Prøve", null, null, null, "a@segl.example", null);
        NewSigner forOneself = new NewSigner(
                SigningJobFixture.PEOPLE.get(1).value(), "Prøve", "SELF", null, null, "b@segl.example", null);

        SigningJob job = world.request.request(wanted("Protokoll", null, silent, forOneself), World.PDF, SECRETARY);

        assertThat(job.signers()).extracting(Signer::capacity).containsExactly(Capacity.ORGANISATION, Capacity.SELF);
    }

    @Test
    void needNeitherMeetingNorRolesFromACaseSystemButATitle() {
        assertThat(faults(wanted(null, null, who(0, null, "a@segl.example")))).containsExactly("title.missing@title");
        assertThat(world.request.request(
                        wanted("Protokoll", null, who(0, null, "a@segl.example")), World.PDF, SECRETARY))
                .isNotNull();
    }

    @Test
    void onlyMinutesHaveAMeeting() {
        NewJob letter = new NewJob(
                "journal-post",
                "Brev",
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Kansliet", "kansliet@segl.example"),
                List.of(NewJobFixture.signer(SigningJobFixture.PEOPLE.get(0).value(), 1)),
                MEETING,
                null);

        assertThatThrownBy(() -> world.request.request(letter, World.PDF, World.CASE_HANDLER))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodyButTheSecretarysGroupKnowsOfThem() {
        SigningJob job = sent();
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
        SigningJob job = sent();
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
        SigningJob job = sent();
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
        SigningJob job = sent();
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

    private SigningJob finalised() {
        SigningJob job = world.signedByAll(sent());
        world.followUp.finalise(job.id());
        return world.reload(job);
    }

    @Test
    void finalisedTheyAreFiledAnnouncedAndComplete() {
        SigningJob job = finalised();
        world.file.fileSigned(job.id());
        world.followUp.registerIncoming(job.id());
        world.announce.announce(job.id());
        world.announce.announce(job.id());
        world.followUp.complete(job.id());

        Announced announced = world.staffMinutes.announced(job.id(), SECRETARY).orElseThrow();
        assertThat(announced.board()).isEqualTo("Kommunstyrelsen");
        assertThat(announced.meetingDate()).isEqualTo("2026-02-24");
        assertThat(announced.adjusted()).isEqualTo("2026-03-02");
        assertThat(announced.up()).isEqualTo("2026-03-04");
        assertThat(announced.down()).isEqualTo("2026-03-25");
        assertThat(announced.keptAt()).isEqualTo("Kansliet, Prøvevik");
        assertThat(new String(world.staffMinutes.pdf(job.id(), SECRETARY), StandardCharsets.UTF_8))
                .contains("namnd=Kommunstyrelsen", "uppe=2026-03-04", "nere=2026-03-25", "sekretess=13");
        assertThat(world.reload(job).status()).isEqualTo(JobStatus.COMPLETED);
        List<JournalEntry> entries =
                world.archive.findCase(job.place().caseNumber()).orElseThrow().entries();
        assertThat(entries).extracting(JournalEntry::title).contains("Anslag: Protokoll Kommunstyrelsen 2026-02-24");
        assertThat(entries).extracting(JournalEntry::status).contains(EntryStatus.J);
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.ANNOUNCED);
    }

    @Test
    void whatComesBackOnPaperIsFiledUnderASwedishTitle() {
        SigningJob job = onPaper();

        world.filePaper.file(job.id(), World.PDF, null, null, SECRETARY);
        EntryId scan = world.reload(job).place().incoming();
        world.filePaper.file(job.id(), null, "Underskrivet i pärmen", scan, SECRETARY);

        assertThat(world.archive
                        .findCase(job.place().caseNumber())
                        .orElseThrow()
                        .entries())
                .extracting(JournalEntry::title)
                .contains(
                        job.title().line1() + " – underskrivet på papper",
                        job.title().line1() + " – anteckning om papper");
    }

    @Test
    void adjustedOnPaperTheyAreAnnouncedFromTheDayThatWasFiled() {
        SigningJob job = onPaper();
        world.announce.announcePaper(job.id());
        assertThat(world.staffMinutes.announced(job.id(), SECRETARY)).isEmpty();
        world.pass(Duration.ofDays(3));
        world.filePaper.file(job.id(), World.PDF, null, null, SECRETARY);
        world.pass(Duration.ofDays(1));

        world.announce.announcePaper(job.id());
        world.announce.announcePaper(job.id());

        Announced announced = world.staffMinutes.announced(job.id(), SECRETARY).orElseThrow();
        assertThat(announced.adjusted()).isEqualTo("2026-03-05");
        assertThat(announced.up()).isEqualTo("2026-03-07");
        assertThat(world.eventsOf(job)).containsOnlyOnce(EventType.ANNOUNCED);
    }

    private SigningJob onPaper() {
        SigningJob job = sent();
        world.recall.recall(job.id(), "ska justeras på papper", SECRETARY);
        world.decide.goOnPaper(job.id());
        return world.reload(job);
    }

    @Test
    void withoutAMeetingNothingIsAnnouncedAndNothingFiled() {
        SigningJob job = world.request.request(
                wanted("Protokoll 24 februari", null, who(0, null, "a@segl.example")), World.PDF, SECRETARY);
        world.dispatch.dispatch(job.id());
        world.signedByAll(world.reload(job));
        world.followUp.finalise(job.id());

        world.announce.announce(job.id());

        assertThat(world.staffMinutes.announced(job.id(), SECRETARY)).isEmpty();
        assertThat(world.minutes.announced).isEmpty();
        assertThat(world.archive
                        .findCase(job.place().caseNumber())
                        .orElseThrow()
                        .entries())
                .hasSize(1);
        assertThat(world.eventsOf(job)).doesNotContain(EventType.ANNOUNCED);
    }

    @Test
    void whatIsFinalisedLateIsAnnouncedOnThatDay() {
        SigningJob job = world.signedByAll(sent());
        world.pass(Duration.ofDays(5));
        world.followUp.finalise(job.id());

        world.announce.announce(job.id());

        assertThat(world.staffMinutes
                        .announced(job.id(), SECRETARY)
                        .orElseThrow()
                        .up())
                .isEqualTo("2026-03-07");
    }

    @Test
    void madeVoidWhileTheyAreOutTheyAreGoneFromEveryListAndEverybodyAskedIsTold() {
        SigningJob job = sent();
        world.signs(job, 0);
        world.letters.clear();

        SigningJob made = world.voidJob.makeVoid(job.id(), "fel nämnd", SECRETARY);
        world.deliverAll();

        assertThat(made.status()).isEqualTo(JobStatus.VOIDED);
        assertThat(made.round().outcome()).isEqualTo(Outcome.RECALLED);
        assertThat(world.portal.of(job.signers().get(1).nationalId())).isEmpty();
        assertThat(world.signs(job, 1)).isNotEqualTo(SigningResult.SIGNED);
        assertThat(world.letters)
                .extracting(letter -> letter.occasion())
                .containsExactly(Occasion.VOIDED, Occasion.VOIDED);
        assertThat(world.news).extracting(News::what).contains(News.What.VOIDED);
    }

    @Test
    void canBeMadeVoidBeforeAnybodyIsAskedAndThenNobodyIsTold() {
        SigningJob job = world.request.request(inOrder(), World.PDF, SECRETARY);

        world.voidJob.makeVoid(job.id(), "fel protokoll", SECRETARY);
        world.deliverAll();

        assertThat(world.reload(job).status()).isEqualTo(JobStatus.VOIDED);
        assertThat(world.letters).isEmpty();
    }

    @Test
    void canBeMadeVoidAfterARejectionAndAfterAllHaveAdjusted() {
        SigningJob rejected = sent();
        world.reject.reject(rejected.id(), rejected.signers().get(0).nationalId(), "nej");
        SigningJob signed = world.signedByAll(sent());

        for (SigningJob job : List.of(rejected, signed)) {
            assertThat(world.voidJob.makeVoid(job.id(), "fel", SECRETARY).status())
                    .isEqualTo(JobStatus.VOIDED);
            assertThatThrownBy(() -> world.voidJob.makeVoid(job.id(), "igen", SECRETARY))
                    .isInstanceOf(WrongState.class);
        }
        world.announce.announce(signed.id());
        assertThat(world.minutes.announced).isEmpty();
    }

    @Test
    void ofVoidMinutesEachSignerIsToldThatTheyAreVoidWhateverTheyThemselvesDid() {
        SigningJob rejected = sent();
        world.signs(rejected, 0);
        world.reject.reject(rejected.id(), rejected.signers().get(1).nationalId(), "nej");

        world.voidJob.makeVoid(rejected.id(), "fel", SECRETARY);

        assertThat(world.signs(rejected, 0)).isEqualTo(SigningResult.NO_LONGER_OPEN);
        for (Signer signer : rejected.signers()) {
            assertThatThrownBy(() -> world.portal.find(rejected.id(), signer.nationalId()))
                    .isInstanceOfSatisfying(SigningStopped.class, stopped -> {
                        assertThat(stopped.why()).isEqualTo(SigningStopped.Why.VOIDED);
                        assertThat(stopped.isByThemselves()).isFalse();
                    });
        }
    }

    @Test
    void madeVoidAfterTheEndTheAnnouncementIsWithdrawnAndNoProcessIsTold() {
        SigningJob job = finalised();
        world.announce.announce(job.id());
        world.followUp.complete(job.id());
        List<News> before = new ArrayList<>(world.news);

        world.voidJob.makeVoid(job.id(), "fel bilaga", SECRETARY);

        assertThat(world.staffMinutes.announced(job.id(), SECRETARY)).isEmpty();
        assertThatThrownBy(() -> world.staffMinutes.pdf(job.id(), SECRETARY)).isInstanceOf(NoSuchJob.class);
        assertThat(world.news).isEqualTo(before);
    }

    @Test
    void afterTheEndNothingElseCanBeMadeVoidThanWhatWasFinalised() {
        SigningJob job = sent();
        world.recall.recall(job.id(), "fel", SECRETARY);
        world.decide.close(job.id());

        assertThatThrownBy(() -> world.voidJob.makeVoid(job.id(), "fel", SECRETARY))
                .isInstanceOf(WrongState.class);
    }
}
