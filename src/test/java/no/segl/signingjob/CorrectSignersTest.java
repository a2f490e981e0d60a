package no.segl.signingjob;

import static no.segl.signingjob.CorrectSigners.editionOf;
import static no.segl.signingjob.SigningJobFixture.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.segl.signingjob.CorrectSigners.Corrected;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.notice.ContactDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectSignersTest {

    private final World world = new World();

    @Test
    void whoStaysIsTheSameSignerAlsoWhereTheNumberIsNotWrittenAgain() {
        SigningJob job = rejectedByTheSecond();
        Signer first = job.signers().get(0);

        SigningJob next =
                correct(job, known(first, "Nytt Navn", 2), written(PEOPLE.get(1).value(), "Prøveperson", 1));

        assertThat(next.signers())
                .extracting(Signer::id)
                .containsExactly(first.id(), job.signers().get(1).id());
        assertThat(next.signer(first.id()).nationalId()).isEqualTo(first.nationalId());
        assertThat(next.signer(first.id()).name()).isEqualTo("Nytt Navn");
        assertThat(next.signer(first.id()).group()).isEqualTo(2);
        assertThat(world.former.names).isEmpty();
    }

    @Test
    void anotherNumberIsAnotherPersonOfWhomTheTrailHasSaidNothing() {
        SigningJob job = rejectedByTheSecond();
        Signer second = job.signers().get(1);
        Corrected other = new Corrected(second.id(), signer(PEOPLE.get(2).value(), "Rett Person", 1, null));

        SigningJob next = correct(job, known(job.signers().get(0), "Prøveperson", 1), other);

        assertThat(next.signers().get(1).id()).isNotEqualTo(second.id());
        assertThat(world.former.names).containsOnlyKeys(second.id());
        assertThat(last(job).type()).isEqualTo(EventType.CONTACT_CORRECTED);
        assertThat(last(job).text())
                .isEqualTo("signers: 1 added, 1 removed, 0 changed")
                .doesNotContain("Person");
    }

    @Test
    void theNextRoundAsksThoseInTheListInTheirOrderAndTheTrailKeepsTheFirst() {
        SigningJob job = rejectedByTheSecond();

        correct(
                job,
                written(PEOPLE.get(2).value(), "Rett Person", 1),
                known(job.signers().get(0), "Prøveperson", 2));
        world.decide.resend(job.id());
        world.dispatch.dispatch(job.id());
        world.deliverAll();

        SigningJob out = world.reload(job);
        assertThat(out.round().number()).isEqualTo(2);
        assertThat(out.signers())
                .extracting(Signer::status)
                .containsExactly(SignerStatus.NOTIFIED, SignerStatus.WAITING);
        assertThat(world.signs(out, 0)).isEqualTo(SigningResult.SIGNED);
        assertThat(world.signs(world.reload(job), 1)).isEqualTo(SigningResult.SIGNED);
        assertThat(world.eventsOf(job)).containsSubsequence(EventType.REJECTED, EventType.RESENT, EventType.ALL_SIGNED);
        assertThat(world.trail.of(job.id()))
                .anyMatch(event -> event.signer() != null
                        && event.signer().equals(job.signers().get(1).id())
                        && event.type() == EventType.REJECTED);
    }

    @Test
    void everyFaultIsNamedAtOnceAndNothingIsChanged() {
        SigningJob job = rejectedByTheSecond();
        List<Violation> misread = List.of(Violation.of("group.wrong", "signers[0].group", 10));

        assertThatThrownBy(() -> world.correctSigners.correct(
                        job.id(),
                        editionOf(job),
                        List.of(
                                known(job.signers().get(0), "", 1),
                                written("17912099996", "Prøveperson", 1),
                                new Corrected(null, signer(PEOPLE.get(0).value(), "Igjen", 1, "hos meg"))),
                        misread,
                        World.CASE_HANDLER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.violations())
                                .extracting(each -> each.field() + " " + each.code())
                                .containsExactlyInAnyOrder(
                                        "signers[0].group group.wrong",
                                        "signers[0].name name.missing",
                                        "signers[1].nationalId nationalId.wrong",
                                        "signers[2].nationalId nationalId.twice",
                                        "signers[2].email email.wrong"));
        assertThat(world.reload(job)).isEqualTo(job);
    }

    @Test
    void whatIsWrittenAnewOfOneWhoCouldNotBeReachedWinsOverTheRegister() {
        SigningJob job = world.requested(1);
        Signer unreachable = job.signers().get(0);
        SigningJob missing = job.withSigner(
                        unreachable.id(), each -> each.withStatus(SignerStatus.CONTACT_INFORMATION_MISSING))
                .checked(false);
        world.jobs.update(missing);

        SigningJob next =
                correct(missing, new Corrected(unreachable.id(), signer(null, "Prøveperson", 1, "ny@segl.example")));

        assertThat(next.signers().get(0).contact()).isEqualTo(new ContactDetails("ny@segl.example", null));
        assertThat(next.signers().get(0).contactCorrected()).isTrue();
        assertThat(next.signers().get(0).status()).isEqualTo(SignerStatus.WAITING);
    }

    @Test
    void whatIsWrittenAnewOfOneWhoIsReservedDoesNotEndTheReservation() {
        SigningJob job = world.requested(1);
        Signer first = job.signers().get(0);
        SigningJob reserved = job.withSigner(first.id(), each -> each.withStatus(SignerStatus.RESERVED))
                .checked(false);
        world.jobs.update(reserved);

        SigningJob next =
                correct(reserved, new Corrected(first.id(), signer(null, "Prøveperson", 1, "ny@segl.example")));

        assertThat(next.signers().get(0).status()).isEqualTo(SignerStatus.RESERVED);
    }

    @Test
    void thatNothingIsChangedIsNoEvent() {
        SigningJob job = rejectedByTheSecond();
        int events = world.events.size();

        correct(
                job,
                known(job.signers().get(0), "Prøveperson", 1),
                known(job.signers().get(1), "Prøveperson", 1));

        assertThat(world.events).hasSize(events);
    }

    @Test
    void theReceiptGoesOnNamingThoseWhoWereToSignFirst() {
        SigningJob job = rejectedByTheSecond();
        List<String> first = job.signers().stream().map(Signer::name).toList();
        assertThat(world.former.firstOf(job.id())).isEmpty();

        SigningJob once = correct(job, known(job.signers().get(0), "Nytt Navn", 1));
        correct(once, known(once.signers().get(0), "Enda Nyere", 1));

        assertThat(world.former.firstOf(job.id())).contains(first);
    }

    @Test
    void oneWhoseListAColleagueHasCorrectedMeanwhileIsToldAndChangesNothing() {
        SigningJob opened = rejectedByTheSecond();
        SigningJob colleagues = correct(opened, known(opened.signers().get(0), "Kollegas Navn", 1));

        assertThatThrownBy(() -> correct(opened, known(opened.signers().get(0), "Mitt Navn", 1)))
                .isInstanceOf(SignersChanged.class);
        assertThatThrownBy(() -> correct(opened, known(opened.signers().get(1), "", 1)))
                .as("before what is wrong in a list that is no more")
                .isInstanceOf(SignersChanged.class);
        assertThat(world.reload(opened)).isEqualTo(colleagues);

        assertThat(correct(colleagues, known(colleagues.signers().get(0), "Mitt Navn", 1))
                        .signers()
                        .get(0)
                        .name())
                .isEqualTo("Mitt Navn");
    }

    @Test
    void theSameSavedTwiceIsNoConflict() {
        SigningJob opened = rejectedByTheSecond();
        Corrected[] wanted = {
            known(opened.signers().get(0), "Nytt Navn", 1),
            written(PEOPLE.get(2).value(), "Rett Person", 2)
        };

        assertThat(correct(opened, wanted)).isEqualTo(correct(opened, wanted));
    }

    @Test
    void whileTheDocumentIsWithThemNobodyIsExchanged() {
        SigningJob job = world.dispatched(1, 1);

        assertThatThrownBy(() -> correct(job, known(job.signers().get(0), "Prøveperson", 1)))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> world.correctSigners.correct(
                        job.id(), "", List.of(), List.of(), new Staff("andre", java.util.Set.of("sekreterare"))))
                .isInstanceOf(NoSuchJob.class);
    }

    private SigningJob rejectedByTheSecond() {
        SigningJob job = world.dispatched(1, 1);
        world.reject.reject(job.id(), job.signers().get(1).nationalId(), "feil dato");
        return world.reload(job);
    }

    private SigningJob correct(SigningJob job, Corrected... wanted) {
        return world.correctSigners.correct(job.id(), editionOf(job), List.of(wanted), List.of(), World.CASE_HANDLER);
    }

    private static Corrected known(Signer signer, String name, int group) {
        return new Corrected(signer.id(), signer(null, name, group, null));
    }

    private static Corrected written(String nationalId, String name, int group) {
        return new Corrected(null, signer(nationalId, name, group, null));
    }

    private static NewSigner signer(@Nullable String nationalId, String name, int group, @Nullable String email) {
        return new NewSigner(nationalId, name, null, null, group, email, null);
    }

    private JobEvent last(SigningJob job) {
        List<JobEvent> events = world.trail.of(job.id());
        return events.get(events.size() - 1);
    }
}
