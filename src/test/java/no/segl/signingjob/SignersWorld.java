package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.document.Sealing;

/** The {@link World} for tests of the pages that signers see: the domain in memory, at the time it is now. */
public final class SignersWorld {

    private final World world = new World();

    public SignersWorld() {
        world.now = Instant.now();
    }

    public SignersJobs jobs() {
        return world.portal;
    }

    public SignDocument signing() {
        return world.sign;
    }

    public RejectDocument rejecting() {
        return world.reject;
    }

    public Sealing sealing() {
        return world.sealing;
    }

    public Intake intake() {
        return world.intake;
    }

    public Clock clock() {
        return world.clock;
    }

    public Municipality municipality() {
        return world.municipality;
    }

    public void pass(Duration time) {
        world.pass(time);
    }

    public void sealingIsDown(boolean down) {
        world.sealing.down = down;
    }

    /** A job that is with its signers. */
    public String sent(byte[] pdf, String title, String subtitle, String... people) {
        List<NewSigner> signers = Arrays.stream(people)
                .map(person -> NewJobFixture.signer(person, 1))
                .toList();
        NewJob wanted = new NewJob(
                "journal-post",
                title,
                subtitle,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Personal og lønn", "Kari i Personal, tlf. 00 00 00 01"),
                signers);
        SigningJob job = world.request.request(wanted, pdf, World.CASE_HANDLER);
        world.dispatch.dispatch(job.id());
        world.deliverAll();
        return job.id().toString();
    }

    /** The job's round ends in whatever way it must by now, and what follows a last signature is done. */
    public void settled(String job) {
        SigningJobId id = SigningJobId.of(job);
        if (world.settle.settle(id).filter(Outcome.SIGNED::equals).isPresent()) {
            world.seal.seal(id);
        }
    }

    public void finalised(String job) {
        world.followUp.finalise(SigningJobId.of(job));
    }

    public void voided(String job) {
        world.voidJob.makeVoid(SigningJobId.of(job), "feil", World.CASE_HANDLER);
    }

    public void recalled(String job) {
        world.recall.recall(SigningJobId.of(job), "rettes", World.CASE_HANDLER);
    }

    public void movesDeadline(String job, Duration fromNow) {
        world.moveDeadline.move(SigningJobId.of(job), clock().instant().plus(fromNow), World.CASE_HANDLER);
    }

    public SigningJob job(String id) {
        return world.jobs.find(SigningJobId.of(id)).orElseThrow();
    }

    public List<EventType> events(String id) {
        return world.eventsOf(job(id));
    }
}
