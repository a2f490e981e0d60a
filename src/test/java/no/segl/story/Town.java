package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.segl.demo.DemoPerson;
import no.segl.signingjob.SignDocument;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.SigningResult;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;

/** The people of a story and what each of them can do. */
public final class Town {

    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SignDocument sign;
    private final Clock clock;
    public final Http caseSystem;
    public final Http caseHandler;
    public final Http jointService;
    public final Http secretary;
    public final Http admin;

    public Town(int port, SignDocument sign, Clock clock) {
        this.sign = sign;
        this.clock = clock;
        this.caseSystem = new Http(port, "fagsystem");
        this.caseHandler = new Http(port, "saksbehandler");
        this.jointService = new Http(port, "fellestjeneste");
        this.secretary = new Http(port, "sekreterare");
        this.admin = new Http(port, "admin");
    }

    /** A job as the API takes it, to be changed by the story. */
    public static Map<String, Object> wanted(String... people) {
        List<Map<String, Object>> signers = new ArrayList<>();
        for (String person : people) {
            String madeUp = "Prøve Person" + signers.size();
            String name = NationalId.parse(person)
                    .flatMap(DemoPerson::of)
                    .map(DemoPerson::fullName)
                    .orElse(madeUp);
            signers.add(new HashMap<>(Map.of("nationalId", person, "name", name)));
        }
        return new HashMap<>(Map.of(
                "kind",
                "journal-post",
                "title",
                "Arbeidsavtale",
                "sender",
                Map.of("unit", "Personal", "contact", "personal@eksempel.example"),
                "signers",
                signers));
    }

    /** Asks for signatures and answers with the job. */
    public JsonNode asks(Map<String, Object> wanted, byte[] pdf) {
        return caseSystem
                .multipart("/api/signing-jobs", Map.of("job", wanted, "document", pdf), Map.of())
                .ok()
                .json();
    }

    /** As {@link #asks}, and waits until the job is with its signers. */
    public JsonNode sends(Map<String, Object> wanted, byte[] pdf) {
        return until(id(asks(wanted, pdf)), "ACTIVE");
    }

    public static String id(JsonNode job) {
        return job.get("id").asText();
    }

    public JsonNode job(String id) {
        return caseSystem.get("/api/signing-jobs/" + id).ok().json();
    }

    /** Waits until the job has this status. */
    public JsonNode until(String id, String status) {
        await().alias("job is " + status)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(job(id).get("status").asText()).isEqualTo(status));
        return job(id);
    }

    public byte[] document(String id) {
        return caseSystem.get("/api/signing-jobs/" + id + "/document").ok().body();
    }

    /** The types of the job's events, oldest first. */
    public List<String> events(String id) {
        return texts(caseSystem.get("/api/signing-jobs/" + id + "/events").ok().json(), "type");
    }

    /** When the first event of this type happened. */
    public Instant eventAt(String id, String type) {
        return Instant.parse(event(id, type).get("at").asText());
    }

    /** Who of the staff did what the first event of this type says. */
    public String eventBy(String id, String type) {
        return event(id, type).get("by").asText();
    }

    private JsonNode event(String id, String type) {
        JsonNode events =
                caseSystem.get("/api/signing-jobs/" + id + "/events").ok().json();
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.get("type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Signs as this person would, with a login of this moment. */
    public SigningResult signs(String id, String person) {
        EidLogin login = new EidLogin(
                new NationalId(person), null, "https://eid.example", "BankID", "high", clock.instant(), "ref", "{}");
        return sign.sign(SigningJobId.of(id), login);
    }

    /** The open tasks of a job, by their keys. */
    public List<String> tasks(String id) {
        return texts(openTasks(id), "taskDefinitionKey");
    }

    private JsonNode openTasks(String id) {
        return admin.get("/engine-rest/task?processInstanceBusinessKey=" + id)
                .ok()
                .json();
    }

    /** Waits for a task, and completes it with this decision. */
    public void does(Http who, String id, String task, String decision, String... more) {
        await().alias("task " + task).atMost(PATIENCE).until(() -> tasks(id).contains(task));
        String taskId = StreamSupport.stream(openTasks(id).spliterator(), false)
                .filter(each -> each.get("taskDefinitionKey").asText().equals(task))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        Map<String, Object> variables = new HashMap<>(Map.of("decision", Map.of("value", decision)));
        for (int i = 0; i < more.length; i += 2) {
            variables.put(more[i], Map.of("value", more[i + 1]));
        }
        who.post("/engine-rest/task/" + taskId + "/complete", Map.of("variables", variables))
                .ok();
    }

    /** Waits until no process of the job runs any more: no task is left open. */
    public void untilNothingRuns(String id) {
        await().alias("no process runs")
                .atMost(PATIENCE)
                .until(() -> admin.get("/engine-rest/process-instance/count?businessKey=" + id)
                                .ok()
                                .json()
                                .get("count")
                                .asInt()
                        == 0);
        assertThat(tasks(id)).isEmpty();
    }

    /** The case that the job lies in. */
    public JsonNode caseOf(JsonNode job) {
        return caseSystem
                .get("/api/archive/cases/" + job.get("caseNumber").asText())
                .ok()
                .json();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Moves the deadline of a job that is out. @return the new one */
    public Instant movesDeadline(String id, Duration fromNow) {
        Instant deadline = now().plus(fromNow).truncatedTo(ChronoUnit.MILLIS);
        caseSystem
                .post("/api/signing-jobs/" + id + "/deadline", Map.of("deadline", deadline.toString()))
                .ok();
        return deadline;
    }

    /** The status of the outgoing journal entry that the job signs. */
    public String outgoingStatus(JsonNode job) {
        return caseOf(job).get("journalEntries").get(0).get("status").asText();
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }
}
