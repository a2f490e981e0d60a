package no.segl.kill;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import no.segl.story.Http;
import org.jspecify.annotations.Nullable;

/** One job, as the application that runs at a port tells of it. */
record JobOverHttp(int port, String id) {

    Http http(String account) {
        return new Http(port, account);
    }

    String status() {
        return http("fagsystem")
                .get("/api/signing-jobs/" + id)
                .ok()
                .json()
                .get("status")
                .asText();
    }

    /** The types of its events, oldest first. */
    List<String> events() {
        JsonNode events = http("fagsystem")
                .get("/api/signing-jobs/" + id + "/events")
                .ok()
                .json();
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.get("type").asText())
                .toList();
    }

    int times(String event) {
        return Collections.frequency(events(), event);
    }

    /** Waits for the task, and decides so; unless that was done, and only the answer was lost. */
    void does(String who, String task, String decision, String event) {
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

    void untilNothingRuns() {
        until(() -> http("admin")
                        .get("/engine-rest/process-instance/count?businessKey=" + id)
                        .ok()
                        .json()
                        .get("count")
                        .asInt()
                == 0);
    }

    static void until(Callable<Boolean> condition) {
        await().atMost(KilledStory.PATIENCE).until(condition);
    }
}
