package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many jobs in one call, as a case system sends them. */
@SeglTest
@ExtendWith(Story.class)
class BatchTest {

    private static final int FINE = 7;
    private static final int MEGABYTE = 1 << 20;

    private final String batch = UUID.randomUUID().toString();

    @Test
    void whatIsWrongWithSomeStopsNoOtherAndTheWholeCallCanBeRepeated(Town town) {
        List<Map<String, Object>> items = new ArrayList<>();
        IntStream.range(0, FINE).forEach(i -> items.add(item("fine-" + i, job())));
        Map<String, Object> wrong = job();
        wrong.remove("title");
        wrong.put("signers", List.of(Map.of("nationalId", "17912099998", "name", "Prøve Person")));
        items.add(2, item("wrong", wrong));
        items.add(item("elsewhere", job()));
        items.get(items.size() - 1).put("document", "not-here");
        items.add(item("twice", job()));
        items.add(item("twice", job()));
        items.add(item("nameless", job()));
        items.get(items.size() - 1).remove("key");

        JsonNode first = sends(town, items);

        assertThat(first.get("created").asInt()).isEqualTo(FINE);
        assertThat(first.get("refused").asInt()).isEqualTo(5);
        assertThat(statuses(first)).containsExactly(201, 201, 422, 201, 201, 201, 201, 201, 422, 422, 422, 422);
        assertThat(faults(first, 2))
                .containsExactlyInAnyOrder("nationalId.wrong at signers[0].nationalId", "title.missing at title");
        assertThat(faults(first, 8)).contains("document.notSent at document");
        assertThat(faults(first, 9)).containsExactly("key.twice at key").isEqualTo(faults(first, 10));
        assertThat(faults(first, 11)).containsExactly("key.missing at key");
        JsonNode one = first.get("results").get(0);
        assertThat(one.get("key").asText()).isEqualTo(batch + "fine-0");
        assertThat(one.get("job"))
                .isEqualTo(town.caseSystem
                        .multipart("/api/signing-jobs/batch", parts(List.of(items.get(0))), Map.of())
                        .ok()
                        .json()
                        .get("results")
                        .get(0)
                        .get("job"));
        assertThat(town.job(one.get("id").asText()).get("title").asText()).isEqualTo("Arbeidsavtale");

        wrong.put("title", "Arbeidsavtale");
        wrong.put("signers", job().get("signers"));
        JsonNode again = sends(town, items);

        assertThat(again.get("created").asInt()).isEqualTo(FINE + 1);
        assertThat(ids(again)).containsAll(ids(first)).hasSize(FINE + 1);
    }

    @Test
    void aKeyThatWasUsedForAnotherJobIsRefusedForThatJobAlone(Town town) {
        Map<String, Object> changed = job();
        sends(town, List.of(item("one", changed)));
        changed.put("title", "En annen avtale");

        JsonNode answer = sends(town, List.of(item("one", changed), item("other", job())));

        assertThat(statuses(answer)).containsExactly(422, 201);
        assertThat(faults(answer, 0)).containsExactly("idempotencyKey.reused at key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}|json.noList", "[{|json.noList", "[]|jobs.count"})
    void whatIsNoListOfJobsIsRefusedAsAWhole(String jobs, String code, Town town) {
        var answer = town.caseSystem.multipart("/api/signing-jobs/batch", Map.of("jobs", jobs), Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("violations").get(0).get("code").asText()).isEqualTo(code);
    }

    @Test
    void aBatchMayBeLargerThanAnyOtherRequest(Town town) {
        Map<String, Object> parts = parts(List.of(item("one", job())));
        parts.put("large", new byte[7 * MEGABYTE]);
        parts.put("larger", new byte[8 * MEGABYTE]);

        JsonNode answer = town.caseSystem
                .multipart("/api/signing-jobs/batch", parts, Map.of())
                .ok()
                .json();

        assertThat(statuses(answer)).containsExactly(201);
        assertThat(town.caseSystem
                        .multipart("/api/signing-jobs", parts, Map.of())
                        .status())
                .isEqualTo(413);
    }

    private static Map<String, Object> job() {
        return Town.wanted(SyntheticId.next());
    }

    private Map<String, Object> item(String key, Map<String, Object> job) {
        return new HashMap<>(Map.of("key", batch + key, "document", "contract", "job", job));
    }

    private static Map<String, Object> parts(List<Map<String, Object>> items) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("jobs", items);
        parts.put("contract", Contract.fromWord());
        return parts;
    }

    private static JsonNode sends(Town town, List<Map<String, Object>> items) {
        return town.caseSystem
                .multipart("/api/signing-jobs/batch", parts(items), Map.of())
                .ok()
                .json();
    }

    private static List<Integer> statuses(JsonNode answer) {
        return stream(answer.get("results"))
                .map(result -> result.get("status").asInt())
                .toList();
    }

    private static List<String> ids(JsonNode answer) {
        return stream(answer.get("results"))
                .filter(result -> result.has("id"))
                .map(result -> result.get("id").asText())
                .toList();
    }

    private static List<String> faults(JsonNode answer, int item) {
        return stream(answer.get("results").get(item).get("violations"))
                .map(fault ->
                        fault.get("code").asText() + " at " + fault.get("field").asText())
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
