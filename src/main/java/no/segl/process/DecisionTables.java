package no.segl.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the newest tables that process owners have put into processes/signing-policy. To evaluate one takes milliseconds of
 * mere computing, and one contract asks the same dozens of times: an answer is remembered, for as long as the table is the
 * same, and for seconds only, since a rule may look at the clock.
 */
@Component
class DecisionTables {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final DecisionService decisions;
    private final RepositoryService versions;
    private final OnOwnBehalf own;
    private final Clock clock;
    private final Map<Question, Answer> answers = new ConcurrentHashMap<>();

    DecisionTables(@Lazy DecisionService decisions, @Lazy RepositoryService versions, OnOwnBehalf own, Clock clock) {
        this.decisions = decisions;
        this.versions = versions;
        this.own = own;
        this.clock = clock;
    }

    /** @return what each row that holds gives, by column */
    List<Map<String, Object>> ask(String table, Map<String, Object> inputs) {
        return own.call(() -> {
            Question question = new Question(newest(table), inputs);
            Instant now = clock.instant();
            answers.values().removeIf(answer -> answer.isOldAt(now));
            Answer known = answers.get(question);
            if (known == null) {
                known = new Answer(evaluate(question), now);
                answers.put(question, known);
            }
            return known.rows;
        });
    }

    /** Where one row and no other can hold. */
    Map<String, Object> row(String table, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = ask(table, inputs);
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    "the table " + table + " has " + rows.size() + " rows that hold for " + inputs);
        }
        return rows.get(0);
    }

    private String newest(String table) {
        return Optional.ofNullable(versions.createDecisionDefinitionQuery()
                        .decisionDefinitionKey(table)
                        .latestVersion()
                        .singleResult())
                .map(DecisionDefinition::getId)
                .orElseThrow(() -> new IllegalStateException("there is no table " + table));
    }

    private List<Map<String, Object>> evaluate(Question question) {
        return List.copyOf(decisions
                .evaluateDecisionTableById(question.version)
                .variables(question.inputs)
                .evaluate()
                .getResultList());
    }

    private record Question(String version, Map<String, Object> inputs) {}

    private record Answer(List<Map<String, Object>> rows, Instant at) {

        /** Also one of the future: clocks are put back. */
        private boolean isOldAt(Instant now) {
            return Duration.between(at, now).abs().compareTo(REMEMBERED) > 0;
        }
    }
}
