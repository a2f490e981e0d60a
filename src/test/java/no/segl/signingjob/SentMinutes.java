package no.segl.signingjob;

import java.util.List;
import java.util.Set;
import no.segl.signingjob.NewJob.NewMeeting;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import org.jspecify.annotations.Nullable;

/** Minutes of a board as its secretary sends them. */
final class SentMinutes {

    static final Staff SECRETARY = new Staff("sekreterare", Set.of("sekreterare"));
    static final NewMeeting MEETING = new NewMeeting("Kommunstyrelsen", "2026-02-24", "§ 13", "12, 14-16", null);

    private final World world;

    SentMinutes(World world) {
        this.world = world;
    }

    static NewSigner who(int person, @Nullable String role, @Nullable String email) {
        return new NewSigner(
                SigningJobFixture.PEOPLE.get(person).value(), "Prøve", "ORGANISATION", role, null, email, null);
    }

    static NewJob wanted(@Nullable String title, @Nullable NewMeeting meeting, NewSigner... signers) {
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

    static NewJob inOrder() {
        return wanted(null, MEETING, who(0, "chair", "ordf@segl.example"), who(1, "member", "just@segl.example"));
    }

    SigningJob sent() {
        SigningJob job = world.request.request(inOrder(), World.PDF, SECRETARY);
        world.dispatch.dispatch(job.id());
        world.deliverAll();
        return world.reload(job);
    }

    SigningJob finalised() {
        SigningJob job = world.signedByAll(sent());
        world.followUp.finalise(job.id());
        return world.reload(job);
    }

    SigningJob onPaper() {
        SigningJob job = sent();
        world.recall.recall(job.id(), "ska justeras på papper", SECRETARY);
        world.decide.goOnPaper(job.id());
        return world.reload(job);
    }
}
