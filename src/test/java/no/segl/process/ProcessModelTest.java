package no.segl.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.News;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of processes/ and forms/ promise each other, the code and their readers. */
class ProcessModelTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The contract with whoever completes tasks over REST. */
    private static final Map<String, Set<String>> DECISIONS = Map.of(
            "needsCorrection", Set.of("retry", "paper", "close"),
            "filePaper", Set.of("filed"),
            "writeOffPaper", Set.of("done"),
            "confirmPaper", Set.of("adjusted", "notAdjusted"),
            "activeJob", Set.of("recall"),
            "correctContact", Set.of("corrected", "giveUp"),
            "checkAndFinalise", Set.of("finalised"),
            "writeOff", Set.of("done"),
            "reopenEntry", Set.of("done"),
            "decideNext", Set.of("resend", "paper", "close"));

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).toList().stream();
        }
    }

    private static BpmnModelInstance read(Path model) {
        return Bpmn.readModelFromFile(model.toFile());
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static <T extends ModelElementInstance> Collection<T> all(Path model, Class<T> type) {
        return read(model).getModelElementsByType(type);
    }

    @ParameterizedTest
    @MethodSource("models")
    void aFolderAFileAndAProcessHaveOneName(Path model) {
        Process process = all(model, Process.class).iterator().next();

        assertThat(model.getFileName()).hasToString(kebab(process.getId()) + ".bpmn");
        assertThat(model.getParent().getFileName()).hasToString(kebab(process.getId()));
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.isCamundaStartableInTasklist()).isFalse();
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(process.getName()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessHasOneStartAndNamedEnds(Path model) {
        Process process = all(model, Process.class).iterator().next();

        assertThat(process.getChildElementsByType(StartEvent.class)).hasSize(1);
        assertThat(process.getChildElementsByType(EndEvent.class))
                .isNotEmpty()
                .allSatisfy(end -> assertThat(end.getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void idsAreEnglishWordsAndNotModelersOwn(Path model) {
        assertThat(all(model, FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches("[a-z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingThatAReaderMeetsHasALabel(Path model) {
        assertThat(all(model, Activity.class))
                .allSatisfy(each -> assertThat(each.getName()).isNotBlank());
        assertThat(all(model, BoundaryEvent.class))
                .allSatisfy(each -> assertThat(each.getName()).isNotBlank());
        assertThat(all(model, ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("?");
                    assertThat(gateway.getOutgoing())
                            .allSatisfy(flow -> assertThat(flow.getName()).isNotBlank());
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void aGatewaySaysWhenEachWayIsTakenAndHasOneForAllElse(Path model) {
        assertThat(all(model, ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    List<SequenceFlow> open = gateway.getOutgoing().stream()
                            .filter(flow -> flow.getConditionExpression() == null)
                            .toList();
                    assertThat(open).hasSize(1);
                    assertThat(gateway.getDefault()).isEqualTo(open.get(0));
                });
    }

    @ParameterizedTest
    @MethodSource("models")
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

        assertThat(Stream.of(SigningRoundTasks.class, JournalPostTasks.class, MinutesTasks.class)
                        .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                        .filter(method ->
                                method.getReturnType().equals(org.camunda.bpm.engine.delegate.JavaDelegate.class))
                        .map(java.lang.reflect.Method::getName))
                .containsExactlyInAnyOrderElementsOf(tasks);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingIsDrawn(Path model) {
        Set<String> drawn = new java.util.HashSet<>();
        all(model, BpmnShape.class)
                .forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
        all(model, BpmnEdge.class)
                .forEach(edge -> drawn.add(edge.getBpmnElement().getId()));

        List<String> there = new ArrayList<>();
        all(model, FlowNode.class).forEach(node -> there.add(node.getId()));
        all(model, SequenceFlow.class).forEach(flow -> there.add(flow.getId()));
        assertThat(drawn).containsAll(there);
    }

    @ParameterizedTest
    @MethodSource("models")
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
    @MethodSource("models")
    void calledProcessesAreOurs(Path model) throws IOException {
        Set<String> ours = models().flatMap(each -> all(each, Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toSet());

        assertThat(all(model, CallActivity.class))
                .allSatisfy(call -> assertThat(ours).contains(call.getCalledElement()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyPersonsTaskHasItsFormAndItsGroup(Path model) {
        Path forms = Path.of("forms").resolve(model.getParent().getFileName());

        assertThat(all(model, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
            assertThat(task.getCamundaCandidateGroups()).isNotBlank();
            assertThat(forms.resolve(kebab(task.getId()) + ".form")).exists();
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
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

    @ParameterizedTest
    @MethodSource("models")
    void nothingThatCallsOutSharesItsTransactionWithAPerson(Path model) {
        Set<String> inPersonsTransaction = Set.of(
                "remind",
                "remindAnew",
                "moveTimers",
                "askNextGroup",
                "remindBrokenOff",
                "giveUp",
                "finalise",
                "startNewRound",
                "goOnPaper",
                "closeJob");

        assertThat(all(model, ServiceTask.class))
                .allSatisfy(task -> assertThat(task.isCamundaAsyncBefore())
                        .as(task.getId())
                        .isEqualTo(!inPersonsTransaction.contains(task.getId())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyMakingItVoidInterruptsEverythingElse(Path model) {
        assertThat(all(model, SubProcess.class))
                .filteredOn(SubProcess::triggeredByEvent)
                .allSatisfy(handler -> assertThat(handler.getChildElementsByType(StartEvent.class))
                        .singleElement()
                        .satisfies(start -> assertThat(start.isInterrupting())
                                .isEqualTo(handler.getId().equals("makingVoid"))));
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
