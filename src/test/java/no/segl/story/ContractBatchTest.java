package no.segl.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import no.segl.demo.DemoCaseSystems;
import no.segl.demo.SeglTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A county's ordering system sends all contracts of the autumn in one call. */
@SeglTest
@ExtendWith(Story.class)
class ContractBatchTest {

    private static final int CONTRACTS = 500;
    private static final int EVERY_SO_MANY_IS_FAULTY = 8;
    private static final int FAULTY = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final LocalDate START = LocalDate.now().plusMonths(1);

    /** The number of one whose birth date it does not tell. */
    private static final String OF_ANY_CENTURY = "15811050072";

    @Autowired
    private TaskService tasks;

    private final String batch = UUID.randomUUID().toString();

    /** What can be wrong with a contract, and what the ordering system then reads. */
    private enum Slip {
        NUMBER("nationalId.wrong at signers[0].nationalId"),
        NAME("name.missing at signers[0].name"),
        NO_LEADER("dailyLeader.missing at signers"),
        NO_GUARDIAN("guardian.missing at signers"),
        NO_BIRTH_DATE("contract.birthDate.missing at contract.birthDate"),
        NO_PDF("document.notPdf at document"),
        NEITHER_COMPANY_NOR_START(
                "contract.company.missing at contract.company", "contract.startDate.malformed at contract.startDate"),
        ROLE("contractRole.unknown at signers[1].role", "dailyLeader.missing at signers"),
        NO_FILE("document.notSent at document"),
        TWICE("nationalId.twoRoles at signers[1].nationalId"),
        TYPE("contract.type.unknown at contract.type"),
        NO_KEY("key.missing at key");

        private final Set<String> faults;

        Slip(String... faults) {
            this.faults = Set.of(faults);
        }

        @SuppressWarnings("unchecked") // as the contract was written
        void spoil(Map<String, Object> item) {
            Map<String, Object> job = (Map<String, Object>) item.get("job");
            Map<String, Object> contract = (Map<String, Object>) job.get("contract");
            List<Map<String, Object>> signers = (List<Map<String, Object>>) job.get("signers");
            switch (this) {
                case NUMBER -> signers.get(0).put("nationalId", "17912099998");
                case NAME -> signers.get(0).remove("name");
                case NO_LEADER -> signers.remove(1);
                case NO_GUARDIAN -> signers.get(0).put("nationalId", SyntheticId.nextMinor());
                case NO_BIRTH_DATE -> signers.get(0).put("nationalId", OF_ANY_CENTURY);
                case NO_PDF -> item.put("document", "word");
                case NEITHER_COMPANY_NOR_START -> {
                    contract.remove("company");
                    contract.put("startDate", "17.8.2026");
                }
                case ROLE -> signers.get(1).put("role", "manager");
                case NO_FILE -> item.put("document", "lost");
                case TWICE -> signers.get(1).put("nationalId", signers.get(0).get("nationalId"));
                case TYPE -> contract.put("type", "employment");
                case NO_KEY -> item.remove("key");
            }
        }
    }

    @Test
    void faultyOnesComeBackWithEveryFaultTheOthersGoOnAndTheCallCanBeRepeated(Town town) {
        Map<Integer, Slip> slips = new LinkedHashMap<>();
        IntStream.range(0, FAULTY)
                .forEach(i -> slips.put(i * EVERY_SO_MANY_IS_FAULTY, Slip.values()[i % Slip.values().length]));
        Map<String, Object> parts = parts(slips);

        JsonNode answer = sends(town, parts);

        assertThat(answer.get("created").asInt()).isEqualTo(CONTRACTS - FAULTY);
        assertThat(answer.get("refused").asInt()).isEqualTo(FAULTY);
        JsonNode results = answer.get("results");
        for (int i = 0; i < CONTRACTS; i++) {
            Slip slip = slips.get(i);
            assertThat(faults(results.get(i))).as("contract " + i).isEqualTo(slip == null ? Set.of() : slip.faults);
        }
        List<String> made = ids(answer);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(open("review", made)).isEqualTo(made.size() - 1);
            assertThat(open("needsCorrection", made)).isEqualTo(1);
        });
        assertThat(town.job(made.get(0)).get("faults").toString()).contains("email.shared");

        assertThat(DemoCaseSystems.caseSystem()
                        .heardOf(made.get(0))
                        .get(0)
                        .message()
                        .get("order")
                        .asText())
                .isEqualTo("V-1");

        JsonNode again = sends(town, parts);

        assertThat(ids(again)).isEqualTo(made);
        assertThat(again.get("refused").asInt()).isEqualTo(FAULTY);
    }

    /** The first that is in order has a company whose leader is reached at a shared address only: that is mended in place. */
    private Map<String, Object> parts(Map<Integer, Slip> slips) {
        List<Map<String, Object>> items = new ArrayList<>();
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("jobs", items);
        for (int i = 0; i < CONTRACTS; i++) {
            String email = i == 1 ? "post@bakeri.example" : "leder" + i + "@bakeri.example";
            Map<String, Object> job = OrderedContract.wanted(
                    "V-" + i,
                    "Bakeri " + i + " AS",
                    START,
                    OrderedContract.signer(SyntheticId.next(), "apprentice"),
                    OrderedContract.signer(SyntheticId.next(), "dailyLeader", email));
            Map<String, Object> item =
                    new HashMap<>(Map.of("key", batch + "/" + i, "document", "contract-" + i, "job", job));
            if (slips.containsKey(i)) {
                slips.get(i).spoil(item);
            }
            items.add(item);
            parts.put("contract-" + i, Contract.ofOnePage());
        }
        parts.put("word", "PK: a document of another kind".getBytes(UTF_8));
        return parts;
    }

    private long open(String task, List<String> jobs) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(task)
                .processInstanceBusinessKeyIn(jobs.toArray(String[]::new))
                .count();
    }

    private static JsonNode sends(Town town, Map<String, Object> parts) {
        return town.caseSystem
                .multipart("/api/signing-jobs/batch", parts, Map.of())
                .ok()
                .json();
    }

    private static List<String> ids(JsonNode answer) {
        return StreamSupport.stream(answer.get("results").spliterator(), false)
                .filter(result -> result.has("id"))
                .map(result -> result.get("id").asText())
                .toList();
    }

    private static Set<String> faults(JsonNode result) {
        Set<String> all = new TreeSet<>();
        result.path("violations")
                .forEach(fault -> all.add(
                        fault.get("code").asText() + " at " + fault.get("field").asText()));
        return all;
    }
}
