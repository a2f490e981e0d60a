package no.segl.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.segl.story.Contract;
import no.segl.story.Http;
import no.segl.story.SignerOverHttp;
import no.segl.story.SyntheticId;
import no.segl.story.Town;
import org.jspecify.annotations.Nullable;

/** One job with two signers, and everybody who has to do with it, over HTTP. */
final class JobStory implements KilledStory {

    private static final Duration REMIND_BEFORE = Duration.ofHours(1);

    private final boolean toBeSigned;
    private final List<String> people = List.of(SyntheticId.next(), SyntheticId.next());
    private final Map<String, Object> wanted = Town.wanted(people.toArray(String[]::new));
    private final String key = UUID.randomUUID().toString();
    private final Set<String> answered = new HashSet<>();
    private @Nullable String id;
    private int port;

    /** @param toBeSigned both are reminded and sign; else one signs and the deadline passes */
    JobStory(boolean toBeSigned) {
        this.toBeSigned = toBeSigned;
        wanted.put("remindBefore", REMIND_BEFORE.toString());
    }

    boolean isToBeSigned() {
        return toBeSigned;
    }

    JobOverHttp job() {
        return new JobOverHttp(port, Objects.requireNonNull(id));
    }

    @Override
    public List<JobOverHttp> jobs() {
        return List.of(job());
    }

    @Override
    public List<String> people() {
        return people;
    }

    @Override
    public void check(Aftermath after) {
        after.check(this);
    }

    @Override
    public void goOn(int at) {
        port = at;
        once("asked", this::ask);
        once("everybody told", () -> JobOverHttp.until(() -> job().times("NOTIFIED") == 2));
        if (toBeSigned) {
            once("deadline moved", () -> moveDeadline(REMIND_BEFORE.plusSeconds(2)));
            once("everybody reminded", () -> JobOverHttp.until(() -> job().times("REMINDED") == 2));
            once("first signed", () -> sign(people.get(0)));
            once("second signed", () -> sign(people.get(1)));
            once("finalised", () -> job().does("fellestjeneste", "checkAndFinalise", "finalised", "FINALISED"));
            once("written off", () -> job().does("saksbehandler", "writeOff", "done", "WRITTEN_OFF"));
            JobOverHttp.until(() -> job().status().equals("COMPLETED"));
            JobOverHttp.until(() -> job().times("NOTIFIED") == 4 && job().times("COPY_SENT") == 2);
        } else {
            once("first signed", () -> sign(people.get(0)));
            once("deadline moved", () -> moveDeadline(Duration.ofSeconds(2)));
            once("written off", () -> job().does("saksbehandler", "writeOff", "done", "WRITTEN_OFF"));
            once("reopened", () -> job().does("fellestjeneste", "reopenEntry", "done", "REOPENED"));
            once("closed", () -> job().does("saksbehandler", "decideNext", "close", "CLOSED"));
            JobOverHttp.until(() -> job().status().equals("CLOSED"));
        }
        job().untilNothingRuns();
    }

    private void once(String what, Runnable step) {
        if (!answered.contains(what)) {
            step.run();
            answered.add(what);
        }
    }

    private void ask() {
        id = new Http(port, "fagsystem")
                .multipart(
                        "/api/signing-jobs",
                        Map.of("job", wanted, "document", Contract.ofOnePage()),
                        Map.of("Idempotency-Key", key))
                .ok()
                .json()
                .get("id")
                .asText();
    }

    private void sign(String person) {
        SignerOverHttp signer = new SignerOverHttp(port);
        signer.logsInAs(person);
        assertThat(signer.signs(job().id()).body()).containsPattern("data-result=\"(ALREADY_)?SIGNED\"");
    }

    /** Unless that was done, and only the answer was lost. */
    private void moveDeadline(Duration fromNow) {
        if (job().times("DEADLINE_MOVED") == 0) {
            String deadline =
                    Instant.now().plus(fromNow).truncatedTo(ChronoUnit.MILLIS).toString();
            job().http("fagsystem")
                    .post("/api/signing-jobs/" + id + "/deadline", Map.of("deadline", deadline))
                    .ok();
        }
    }
}
