package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.DigitalMailbox.Consignment;
import no.segl.signingjob.mailbox.DigitalMailbox.Progress;
import no.segl.signingjob.mailbox.MailboxCopy;
import no.segl.signingjob.mailbox.MailboxCopy.State;
import no.segl.signingjob.notice.Channel;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway.Delivery;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import org.junit.jupiter.api.Test;

/** Who gets the signed document, how they hear of it, and what becomes of a copy to a mailbox. */
class CopiesTest {

    private static final Duration AVAILABLE = Duration.ofDays(90);

    private final World world = new World();

    private SigningJob finalised(int... groups) {
        SigningJob job = world.signedByAll(world.dispatched(groups));
        world.followUp.finalise(job.id());
        world.letters.clear();
        world.news.clear();
        return world.reload(job);
    }

    private SigningJob sent(int... groups) {
        SigningJob job = finalised(groups);
        world.promiseCopies.promise(job.id());
        return job;
    }

    private Optional<Instant> deliver(CopyId copy) {
        return world.deliverCopy.deliver(copy);
    }

    private CopyId theCopy() {
        assertThat(world.copiesToDeliver).hasSize(1);
        return world.copiesToDeliver.get(0);
    }

    private State stateOf(CopyId copy) {
        return world.copies.find(copy).map(MailboxCopy::state).orElseThrow();
    }

    private List<String> notes(SigningJob job, EventType type) {
        return world.trail.of(job.id()).stream()
                .filter(event -> event.type() == type)
                .map(JobEvent::text)
                .toList();
    }

    @Test
    void eachSignerIsToldOnceUntilWhenTheCopyCanBeFetchedAndFindsItInTheMailboxOnce() {
        SigningJob job = sent(1, 1);

        world.promiseCopies.promise(job.id());
        world.deliverAll();
        world.copiesToDeliver.forEach(this::deliver);

        assertThat(world.letters)
                .hasSize(2)
                .extracting(Letter::occasion, Letter::title, Letter::deadline)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(
                        Occasion.COPY_READY,
                        job.title().line1(),
                        job.round().settledAt().plus(AVAILABLE)));
        assertThat(world.mailbox.taken.values())
                .extracting(Consignment::to)
                .containsExactlyInAnyOrderElementsOf(
                        job.signers().stream().map(Signer::nationalId).toList());
        assertThat(world.mailbox.taken.values())
                .allSatisfy(copy -> assertThat(copy.pdf())
                        .isEqualTo(world.jobDocuments.content(world.jobDocuments.newest(job)))
                        .asString()
                        .endsWith("LTA"));
        assertThat(notes(job, EventType.COPY_SENT)).containsExactly("digital mailbox", "digital mailbox");
    }

    @Test
    void nothingIsPromisedBeforeItIsFinalOrOnceItIsVoid() {
        SigningJob job = world.signedByAll(world.dispatched(1));
        world.promiseCopies.promise(job.id());
        world.followUp.finalise(job.id());
        world.voidJob.makeVoid(job.id(), "feil", World.CASE_HANDLER);
        world.promiseCopies.promise(job.id());

        world.letters.clear();
        world.deliverAll();
        assertThat(world.letters).extracting(Letter::occasion).containsExactly(Occasion.VOIDED);
        assertThat(world.copiesToDeliver).isEmpty();
    }

    @Test
    void whatWasPromisedIsNotKeptOnceTheJobIsVoid() {
        SigningJob job = sent(1);
        world.voidJob.makeVoid(job.id(), "feil", World.CASE_HANDLER);

        world.deliverAll();
        assertThat(deliver(theCopy())).isEmpty();

        assertThat(world.letters).extracting(Letter::occasion).containsExactly(Occasion.VOIDED);
        assertThat(world.mailbox.taken).isEmpty();
    }

    @Test
    void oneWhoSignsForAnOrganisationIsToldAtTheDetailsInTheJobAndHasNoCopyInAPrivateMailbox() {
        SigningJob job = finalised(1);
        Signer me = job.signers().get(0);
        world.jobs.update(asOrganisation(job, me));

        world.promiseCopies.promise(job.id());
        world.deliverAll();

        assertThat(world.copiesToDeliver).isEmpty();
        assertThat(world.letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter.to().email()).isEqualTo("post@firma.example"));
    }

    private static SigningJob asOrganisation(SigningJob job, Signer me) {
        return job.withSigner(
                me.id(),
                signer -> new Signer(
                        signer.id(),
                        signer.nationalId(),
                        signer.name(),
                        Capacity.ORGANISATION,
                        null,
                        1,
                        new ContactDetails("post@firma.example", null),
                        false,
                        signer.status(),
                        signer.signedAt(),
                        null));
    }

    @Test
    void anInstallationWithoutMailboxesPromisesNoCopy() {
        world.mailbox.used = false;

        sent(1);

        assertThat(world.copiesToDeliver).isEmpty();
        assertThat(world.toDeliver).hasSize(1);
    }

    @Test
    void havingNoMailboxIsANormalOutcomeAndIsNoted() {
        SigningJob job = sent(1);
        world.mailbox.without.add(job.signers().get(0).nationalId());

        assertThat(deliver(theCopy())).isEmpty();
        assertThat(deliver(theCopy())).isEmpty();

        assertThat(notes(job, EventType.COPY_NOT_DELIVERED)).containsExactly("NO_MAILBOX");
        assertThat(world.news).isEmpty();
    }

    @Test
    void oneWhoIsReservedGetsNoDigitalPost() {
        SigningJob job = sent(1);
        world.register.put(
                job.signers().get(0).nationalId(), new Registration(true, true, ContactDetails.NONE, Language.NB));

        world.deliverAll();
        deliver(theCopy());

        assertThat(world.letters).isEmpty();
        assertThat(world.mailbox.taken).isEmpty();
        assertThat(notes(job, EventType.COPY_NOT_DELIVERED)).containsExactly("RESERVED");
        assertThat(notes(job, EventType.CONTACT_FAULT)).containsExactly("RESERVED");
        assertThat(world.news).isEmpty();
    }

    @Test
    void anAddressThatRefusesTheNewsIsNotedOnceAndIsNobodysTask() {
        world.gateway.answer = Delivery.ACCEPTED;
        SigningJob job = sent(1);
        world.gateway.answer = Delivery.ADDRESS_REFUSED;

        world.deliverAll();
        world.hear.cameBack(world.letters.get(0).id(), Channel.EMAIL);

        assertThat(notes(job, EventType.CONTACT_FAULT)).containsExactly("COPY_READY");
        assertThat(world.news).isEmpty();
        assertThat(world.reload(job).signers()).allMatch(Signer::hasSigned);
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgainUnderTheSameId() {
        SigningJob job = sent(1);
        world.mailbox.losesAnswers = true;
        assertThatThrownBy(() -> deliver(theCopy())).hasMessage("the answer is lost");
        assertThat(stateOf(theCopy())).isEqualTo(State.PROMISED);

        world.mailbox.losesAnswers = false;
        deliver(theCopy());

        assertThat(world.mailbox.taken).containsOnlyKeys(theCopy());
        assertThat(notes(job, EventType.COPY_SENT)).hasSize(1);
    }

    @Test
    void aCopyIsFollowedAtGrowingPausesUntilItHasCome() {
        SigningJob job = sent(1);
        Instant first = deliver(theCopy()).orElseThrow();
        Duration pause = Duration.between(world.now, first);
        world.now = first.plus(Duration.ofHours(1));
        Instant second = deliver(theCopy()).orElseThrow();
        assertThat(Duration.between(world.now, second)).isGreaterThan(pause);

        world.mailbox.progress = Progress.DELIVERED;
        assertThat(deliver(theCopy())).isEmpty();

        assertThat(stateOf(theCopy())).isEqualTo(State.DELIVERED);
        assertThat(notes(job, EventType.COPY_NOT_DELIVERED)).isEmpty();
    }

    @Test
    void whatDoesNotComeIsNotedAndNobodyAsksForEver() {
        SigningJob job = sent(1);
        deliver(theCopy());
        world.mailbox.progress = Progress.FAILED;
        assertThat(deliver(theCopy())).isEmpty();
        assertThat(notes(job, EventType.COPY_NOT_DELIVERED)).containsExactly("FAILED");

        world.copiesToDeliver.clear();
        world.mailbox.progress = Progress.UNDER_WAY;
        SigningJob other = sent(1);
        deliver(theCopy());
        world.pass(Duration.ofDays(8));
        assertThat(deliver(theCopy())).isEmpty();
        assertThat(notes(other, EventType.COPY_NOT_DELIVERED)).containsExactly("UNCONFIRMED");
    }
}
