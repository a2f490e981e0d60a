package no.segl.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.segl.story.Contract;
import no.segl.story.Http;
import no.segl.story.OrderedContract;
import no.segl.story.SyntheticId;

/** Contracts in one call, which is sent again as it was until it is answered; staff then close each. */
final class BatchStory implements KilledStory {

    static final int CONTRACTS = 8;

    private final String batch = UUID.randomUUID().toString();
    private final List<String> people = new ArrayList<>();
    private final Map<String, Object> parts;
    private List<JobOverHttp> jobs = List.of();

    BatchStory() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < CONTRACTS; i++) {
            items.add(item(batch + "/" + i));
        }
        parts = Map.of("jobs", items, "contract", Contract.ofOnePage());
    }

    private Map<String, Object> item(String order) {
        String apprentice = SyntheticId.next();
        String leader = SyntheticId.next();
        people.addAll(List.of(apprentice, leader));
        Map<String, Object> job = OrderedContract.wanted(
                order,
                "Prøvebedriften",
                LocalDate.now().plusMonths(1),
                OrderedContract.signer(apprentice, "apprentice"),
                OrderedContract.signer(leader, "dailyLeader", "leder@bakeri.example"));
        return Map.of("key", order, "document", "contract", "job", job);
    }

    String batch() {
        return batch;
    }

    @Override
    public void goOn(int port) {
        List<String> ids = jobs.isEmpty()
                ? sends(port)
                : jobs.stream().map(JobOverHttp::id).toList();
        jobs = ids.stream().map(id -> new JobOverHttp(port, id)).toList();
        jobs.forEach(job -> job.does("saksbehandler", "review", "close", "CLOSED"));
        jobs.forEach(JobOverHttp::untilNothingRuns);
    }

    private List<String> sends(int port) {
        JsonNode answer = new Http(port, "fagsystem")
                .multipart("/api/signing-jobs/batch", parts, Map.of())
                .ok()
                .json();
        return StreamSupport.stream(answer.get("results").spliterator(), false)
                .map(result -> result.get("id").asText())
                .toList();
    }

    @Override
    public List<JobOverHttp> jobs() {
        return jobs;
    }

    @Override
    public List<String> people() {
        return people;
    }

    @Override
    public void check(Aftermath after) {
        after.check(this);
    }
}
