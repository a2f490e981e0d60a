package no.segl.process;

import static no.segl.process.ModelFiles.all;
import static no.segl.process.ModelFiles.models;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.News;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models and the code promise each other. */
class ModelsAndCodeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("no.segl.process.ModelFiles#models")
    void aServiceTaskIsTheBeanOfItsName(Path model) {
        TaskBeans beans = Vocabulary.beans();

        assertThat(all(model, ServiceTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId() + "}");
            assertThat(beans.isDelegate(task.getId())).isTrue();
        });
    }

    @Test
    void everyBeanHasItsTask() throws IOException {
        Set<String> tasks = models().flatMap(model -> all(model, ServiceTask.class).stream())
                .map(ServiceTask::getId)
                .collect(Collectors.toSet());

        assertThat(Stream.of(
                                SigningRoundTasks.class,
                                JournalPostTasks.class,
                                MinutesTasks.class,
                                ApprenticeshipTasks.class)
                        .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                        .filter(method ->
                                method.getReturnType().equals(org.camunda.bpm.engine.delegate.JavaDelegate.class))
                        .map(java.lang.reflect.Method::getName))
                .containsExactlyInAnyOrderElementsOf(tasks);
    }

    @ParameterizedTest
    @MethodSource("no.segl.process.ModelFiles#models")
    void onlyKnownVariablesAreHandedOver(Path model) {
        List<String> names = new ArrayList<>();
        all(model, CallActivity.class).forEach(call -> {
            for (CamundaIn in : call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list()) {
                assertThat(in.getCamundaVariables()).isNull();
                Stream.of(in.getCamundaSource(), in.getCamundaTarget())
                        .filter(name -> name != null)
                        .forEach(names::add);
            }
            for (CamundaOut out : call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaOut.class)
                    .list()) {
                names.add(out.getCamundaTarget());
            }
        });

        assertThat(ProcessVariables.ALL).containsAll(names);
    }

    @Test
    void everyPieceOfNewsIsHeardByOneOfTheModels() throws IOException {
        List<String> heard = models().flatMap(model -> all(model, Message.class).stream())
                .map(Message::getName)
                .distinct()
                .toList();

        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(News.What.values()).map(Messages::nameOf).toList());
    }

    @ParameterizedTest
    @MethodSource("no.segl.process.ModelFiles#models")
    void nothingThatCallsOutSharesItsTransactionWithAPerson(Path model) {
        Set<String> inPersonsTransaction = Set.of(
                "remind",
                "remindAnew",
                "moveTimers",
                "askNextGroup",
                "remindBrokenOff",
                "giveUp",
                "finalise",
                "makeReady",
                "startNewRound",
                "goOnPaper",
                "closeJob");

        assertThat(all(model, ServiceTask.class))
                .allSatisfy(task -> assertThat(task.isCamundaAsyncBefore())
                        .as(task.getId())
                        .isEqualTo(!inPersonsTransaction.contains(task.getId())));
    }

    @Test
    void modelerOffersEveryTaskAsTheModelsUseIt() throws IOException {
        Map<String, Boolean> offered = new java.util.TreeMap<>();
        for (JsonNode template :
                JSON.readTree(Path.of(".camunda/element-templates/segl.json").toFile())) {
            List<String> values = template.findValuesAsText("value");
            String bean = values.stream()
                    .filter(value -> value.startsWith("${"))
                    .findFirst()
                    .orElseThrow();
            offered.put(bean, values.contains("true"));
        }

        Map<String, Boolean> used = new java.util.TreeMap<>();
        models().flatMap(model -> all(model, ServiceTask.class).stream())
                .forEach(task -> used.put(task.getCamundaDelegateExpression(), task.isCamundaAsyncBefore()));
        assertThat(offered).isEqualTo(used);
    }
}
