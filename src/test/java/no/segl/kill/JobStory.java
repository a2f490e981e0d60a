package no.segl.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import no.segl.story.Contract;
import no.segl.story.Http;
import no.segl.story.SignerOverHttp;
import no.segl.story.SyntheticId;
import no.segl.story.Town;
import org.jspecify.annotations.Nullable;

/**
 * One job with two signers, and everybody who has to do with it, over HTTP. It is gone on with after the application died:
 * what was answered is never asked for again, what was not is.
 */
final class JobStory {

    static final Duration PATIENCE = Duration.ofMinutes(10);
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

    String id() {
        return Objects.requireNonNull(id);
    }

    List<String> people() {
        return people;
    }

    /**
     * Does what is left, to the end.
     *
     * @throws java.io.UncheckedIOException if the application dies
     */
    void goOn(int at) {
        port = at;
        once("asked", this::ask);
        once("everybody told", () -> until(() -> times("NOTIFIED") == 2));
        if (toBeSigned) {
            once("deadline moved", () -> moveDeadline(REMIND_BEFORE.plusSeconds(2)));
            once("everybody reminded", () -> until(() -> times("REMINDED") == 2));
            once("first signed", () -> sign(people.get(0)));
            once("second signed", () -> sign(people.get(1)));
            once("finalised", () -> does("fellestjeneste", "checkAndFinalise", "finalised", "FINALISED"));
            once("written off", () -> does("saksbehandler", "writeOff", "done", "WRITTEN_OFF"));
            until(() -> status().equals("COMPLETED"));
            until(() -> times("NOTIFIED") == 4 && times("COPY_SENT") == 2);
        } else {
            once("first signed", () -> sign(people.get(0)));
            once("deadline moved", () -> moveDeadline(Duration.ofSeconds(2)));
            once("written off", () -> does("saksbehandler", "writeOff", "done", "WRITTEN_OFF"));
            once("reopened", () -> does("fellestjeneste", "reopenEntry", "done", "REOPENED"));
            once("closed", () -> does("saksbehandler", "decideNext", "close", "CLOSED"));
            until(() -> status().equals("CLOSED"));
        }
        until(() -> http("admin")
                        .get("/engine-rest/process-instance/count?businessKey=" + id)
                        .ok()
                        .json()
                        .get("count")
                        .asInt()
                == 0);
    }

    private void once(String what, Runnable step) {
        if (!answered.contains(what)) {
            step.run();
            answered.add(what);
        }
    }

    private void ask() {
        id = http("fagsystem")
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
        assertThat(signer.signs(id()).body()).containsPattern("data-result=\"(ALREADY_)?SIGNED\"");
    }

    /** Unless that was done, and only the answer was lost. */
    private void moveDeadline(Duration fromNow) {
        if (times("DEADLINE_MOVED") == 0) {
            String deadline =
                    Instant.now().plus(fromNow).truncatedTo(ChronoUnit.MILLIS).toString();
            http("fagsystem")
                    .post("/api/signing-jobs/" + id + "/deadline", Map.of("deadline", deadline))
                    .ok();
        }
    }

    private void does(String who, String task, String decision, String event) {
        until(() -> times(event) == 1 || openTask(task) != null);
        if (times(event) == 0) {
            http(who)
                    .post(
                            "/engine-rest/task/" + openTask(task) + "/complete",
                            Map.of("variables", new HashMap<>(Map.of("decision", Map.of("value", decision)))))
                    .ok();
        }
        until(() -> times(event) == 1);
    }

    private @Nullable String openTask(String key) {
        JsonNode tasks = http("admin")
                .get("/engine-rest/task?processInstanceBusinessKey=" + id + "&taskDefinitionKey=" + key)
                .ok()
                .json();
        return tasks.isEmpty() ? null : tasks.get(0).get("id").asText();
    }

    private String status() {
        return http("fagsystem")
                .get("/api/signing-jobs/" + id)
                .ok()
                .json()
                .get("status")
                .asText();
    }

    List<String> events() {
        JsonNode events = http("fagsystem")
                .get("/api/signing-jobs/" + id + "/events")
                .ok()
                .json();
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.get("type").asText())
                .toList();
    }

    private int times(String event) {
        return Collections.frequency(events(), event);
    }

    Http http(String account) {
        return new Http(port, account);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(PATIENCE).until(condition);
    }
}
