package no.segl.process;

import static no.segl.process.ModelFiles.all;
import static no.segl.process.ModelFiles.forms;
import static no.segl.process.ModelFiles.kebab;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models, their forms and the contract with whoever completes tasks say of each other. */
class FormsOfModelsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The contract with whoever completes tasks over REST. */
    private static final Map<String, Set<String>> DECISIONS = Map.ofEntries(
            Map.entry("needsCorrection", Set.of("retry", "paper", "close")),
            Map.entry("filePaper", Set.of("filed")),
            Map.entry("writeOffPaper", Set.of("done")),
            Map.entry("confirmPaper", Set.of("adjusted", "notAdjusted")),
            Map.entry("activeJob", Set.of("recall")),
            Map.entry("correctContact", Set.of("corrected", "giveUp")),
            Map.entry("checkAndFinalise", Set.of("finalised")),
            Map.entry("review", Set.of("ready", "close")),
            Map.entry("writeOff", Set.of("done")),
            Map.entry("reopenEntry", Set.of("done")),
            Map.entry("decideNext", Set.of("resend", "paper", "close")));

    @ParameterizedTest
    @MethodSource("no.segl.process.ModelFiles#models")
    void everyPersonsTaskHasItsFormAndItsGroup(Path model) {
        Path forms = Path.of("forms").resolve(model.getParent().getFileName());

        assertThat(all(model, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
            assertThat(task.getCamundaCandidateGroups()).isNotBlank();
            assertThat(forms.resolve(kebab(task.getId()) + ".form")).exists();
        });
    }

    @ParameterizedTest
    @MethodSource("no.segl.process.ModelFiles#forms")
    void aFormOffersWhatTheContractSays(Path file) throws IOException {
        JsonNode form = JSON.readTree(file.toFile());
        FormChoices choices = FormChoices.read(Files.newInputStream(file));

        assertThat(file.getFileName()).hasToString(kebab(choices.formId()) + ".form");
        assertThat(choices.fields().get("decision")).isEqualTo(DECISIONS.get(choices.formId()));
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.22.0");
        assertThat(form.path("components"))
                .allSatisfy(component -> assertThat(
                                component.has("key")
                                        ? component.at("/validate/required").asBoolean()
                                        : component.path("text").asText().startsWith("## "))
                        .isTrue());
    }

    @Test
    void everyTaskOfTheContractHasAForm() throws IOException {
        assertThat(forms().map(file -> file.getFileName().toString()).distinct())
                .containsExactlyInAnyOrderElementsOf(DECISIONS.keySet().stream()
                        .map(key -> kebab(key) + ".form")
                        .toList());
    }
}
