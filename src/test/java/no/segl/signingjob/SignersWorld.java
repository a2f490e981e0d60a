package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.identity.NationalId;

/** The {@link World} for tests of the pages that signers see: the domain in memory, at the time it is now. */
public final class SignersWorld {

    /** Of the groups that own jobs. */
    private static final Staff STAFF = new Staff("ansatt", Set.of("saksbehandler", "sekreterare"));

    private final World world = new World();
    private Duration passed = Duration.ZERO;

    public SignersWorld() {
        goOn();
    }

    /** The eID's clock goes on, however long the tests take, and so must this one. */
    private void goOn() {
        world.now = Instant.now().plus(passed);
    }

    /** From now on, instead of standing still. */
    public void runsInRealTime() {
        world.inRealTime = true;
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
        passed = passed.plus(time);
        goOn();
    }

    public void sealingIsDown(boolean down) {
        world.sealing.down = down;
    }

    public void takesFilesFor(boolean pdf) {
        world.faultsInPdf = pdf ? List.of() : List.of(Violation.of("document.notPdf", "document"));
    }

    /** A job that is with its signers. */
    public String sent(byte[] pdf, String title, String subtitle, String... people) {
        NewSender sender = new NewSender("Personal og lønn", "Kari i Personal, tlf. 00 00 00 01");
        return sent("journal-post", pdf, title, subtitle, sender, people);
    }

    /** The minutes of a meeting that are with those who adjust them. */
    public String sentMinutes(byte[] pdf, String title, String... people) {
        NewSender sender =
                new NewSender("Kultur- och fritidsnämnden", "Cecilia Exempel, nämndsekreterare, tfn 00-00 00 01");
        return sent("minutes", pdf, title, null, sender, people);
    }

    private String sent(String kind, byte[] pdf, String title, String subtitle, NewSender sender, String... people) {
        goOn();
        List<NewSigner> signers = Arrays.stream(people)
                .map(person -> NewJobFixture.signer(person, 1))
                .toList();
        NewJob wanted = new NewJob(kind, title, subtitle, false, null, null, null, null, null, null, sender, signers);
        SigningJob job = world.request.request(wanted, pdf, STAFF);
        world.dispatch.dispatch(job.id());
        world.deliverAll();
        return job.id().toString();
    }

    /** Taken back, and out again in a new round. */
    public void sentAnew(String job) {
        recalled(job);
        world.decide.resend(SigningJobId.of(job));
        world.dispatch.dispatch(SigningJobId.of(job));
        world.deliverAll();
    }

    public SigningResult rejects(String job, String person, String comment) {
        return world.reject.reject(SigningJobId.of(job), new NationalId(person), comment);
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
        world.voidJob.makeVoid(SigningJobId.of(job), "feil", STAFF);
    }

    public void recalled(String job) {
        world.recall.recall(SigningJobId.of(job), "rettes", STAFF);
    }

    public void movesDeadline(String job, Duration fromNow) {
        world.moveDeadline.move(SigningJobId.of(job), clock().instant().plus(fromNow), STAFF);
    }

    public SigningJob job(String id) {
        return world.jobs.find(SigningJobId.of(id)).orElseThrow();
    }

    public List<EventType> events(String id) {
        return world.eventsOf(job(id));
    }
}
