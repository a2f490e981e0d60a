package no.segl.process;

import static no.segl.process.ModelFiles.all;
import static no.segl.process.ModelFiles.kebab;
import static no.segl.process.ModelFiles.models;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the models of processes/ promise their readers. */
class ProcessModelTest {

    @ParameterizedTest
    @MethodSource("no.segl.process.ModelFiles#models")
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
    @MethodSource("no.segl.process.ModelFiles#models")
    void aProcessHasOneStartAndNamedEnds(Path model) {
        Process process = all(model, Process.class).iterator().next();

        assertThat(process.getChildElementsByType(StartEvent.class)).hasSize(1);
        assertThat(process.getChildElementsByType(EndEvent.class))
                .isNotEmpty()
                .allSatisfy(end -> assertThat(end.getName()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("no.segl.process.ModelFiles#models")
    void idsAreEnglishWordsAndNotModelersOwn(Path model) {
        assertThat(all(model, FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches("[a-z][A-Za-z]+"));
    }

    @ParameterizedTest
    @MethodSource("no.segl.process.ModelFiles#models")
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
    @MethodSource("no.segl.process.ModelFiles#models")
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
    @MethodSource("no.segl.process.ModelFiles#models")
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
    @MethodSource("no.segl.process.ModelFiles#models")
    void calledProcessesAreOurs(Path model) throws IOException {
        Set<String> ours = models().flatMap(each -> all(each, Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toSet());

        assertThat(all(model, CallActivity.class))
                .allSatisfy(call -> assertThat(ours).contains(call.getCalledElement()));
    }

    @ParameterizedTest
    @MethodSource("no.segl.process.ModelFiles#models")
    void onlyMakingItVoidOrReplacingItInterruptsEverythingElse(Path model) {
        assertThat(all(model, SubProcess.class))
                .filteredOn(SubProcess::triggeredByEvent)
                .allSatisfy(handler -> assertThat(handler.getChildElementsByType(StartEvent.class))
                        .singleElement()
                        .satisfies(start -> assertThat(start.isInterrupting())
                                .isEqualTo(Set.of("makingVoid", "replacing").contains(handler.getId()))));
    }
}
