package no.segl.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.segl.process.EngineTest;
import no.segl.process.OnOwnBehalf;
import no.segl.process.Wording;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;

/** What comes of the folders at start, and of a deployment that goes past them. */
@EngineTest
class ModelDeployerTest {

    @Autowired
    private RepositoryService models;

    @Autowired
    private ModelRules rules;

    @Autowired
    private RefusedModels refused;

    @Autowired
    private OnOwnBehalf own;

    @Autowired
    private Wording words;

    @TempDir
    private Path folder;

    /** Models of this test's own, so that those of the others stay as they are. */
    private final String one = "one" + UUID.randomUUID().toString().replace("-", "");

    private final String two = "two" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void twoModels() throws IOException {
        write(one, model(one, "Send det"));
        write(two, model(two, "Send det"));
    }

    private static String model(String id, String taskName) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P90D">
                    <startEvent id="begin" />
                    <sequenceFlow id="toTask" sourceRef="begin" targetRef="send" />
                    <serviceTask id="send" name="%s" camunda:delegateExpression="${dispatch}" />
                  </process>
                </definitions>
                """.formatted(id, taskName);
    }

    private void write(String name, String model) throws IOException {
        Path processes = Files.createDirectories(folder.resolve("processes").resolve(name));
        Files.writeString(processes.resolve(name + ".bpmn"), model);
        Files.writeString(processes.resolve(name + ".png"), "a picture");
    }

    private void startApplication() {
        new ModelDeployer(new ModelFolders(new ModelSettings(folder)), rules, refused, models, own, words)
                .afterSingletonsInstantiated();
    }

    private int version(String process) {
        ProcessDefinition newest = models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return newest == null ? 0 : newest.getVersion();
    }

    @Test
    void eachFolderIsADeploymentOfItsOwnWithRelativeNamesAndNoPictures() {
        startApplication();

        String deployment = models.createDeploymentQuery()
                .deploymentName(one)
                .singleResult()
                .getId();
        assertThat(models.getDeploymentResourceNames(deployment)).containsExactly(one + ".bpmn");
    }

    @Test
    void packagedModelsBringTheirForms() {
        String deployment = models.createDeploymentQuery()
                .deploymentName("journal-post")
                .orderByDeploymentTime()
                .desc()
                .list()
                .get(0)
                .getId();

        assertThat(models.getDeploymentResourceNames(deployment))
                .contains("journal-post.bpmn", "check-and-finalise.form")
                .noneMatch(name -> name.contains("/"));
    }

    @Test
    void startingAgainChangesNothing() {
        startApplication();
        int journalPost = version("journalPost");

        startApplication();

        assertThat(List.of(version(one), version(two), version("journalPost"))).containsExactly(1, 1, journalPost);
    }

    @Test
    void onlyTheChangedFolderIsDeployedAnew() throws IOException {
        startApplication();

        write(one, model(one, "Send dette"));
        startApplication();

        assertThat(List.of(version(one), version(two))).containsExactly(2, 1);
    }

    @Test
    void aFaultyModelIsRefusedByNameAndTheOthersStart() throws IOException {
        write(one, model(one, "Send det").replace("dispatch", "dispach"));

        startApplication();

        assertThat(List.of(version(one), version(two))).containsExactly(0, 1);
        assertThat(refused.of(one))
                .singleElement()
                .hasToString(one + ".bpmn, send («Send det»): Oppgaven «dispach» finnes ikke. Kontroller skrivemåten.");
        assertThat(refused.health().getStatus()).isEqualTo(new Status("DEGRADED"));
    }

    @Test
    void whatTheEngineCannotReadIsRefusedWithItsElement() throws IOException {
        write(one, model(one, "Send det").replace("targetRef=\"send\"", "targetRef=\"nowhere\""));

        startApplication();

        assertThat(version(two)).isEqualTo(1);
        assertThat(refused.of(one)).isNotEmpty().allMatch(fault -> fault.file().equals(one + ".bpmn"));
    }

    @Test
    void theVersionThatRanBeforeRunsOnWhereTheNewOneIsFaulty() throws IOException {
        startApplication();
        write(one, "<oops");

        startApplication();
        assertThat(version(one)).isEqualTo(1);
        assertThat(refused.of(one)).isNotEmpty();

        write(one, model(one, "Send dette"));
        startApplication();
        assertThat(version(one)).isEqualTo(2);
        assertThat(refused.of(one)).isEmpty();
    }

    @Test
    void aModelOfTheFolderTakesThePlaceOfThePackagedOne() throws IOException {
        int before = version("journalPost");
        Path processes = Files.createDirectories(folder.resolve("processes/signing-policy"));
        String table = Files.readString(Path.of("processes/signing-policy/signing-policy.dmn"));
        Files.writeString(processes.resolve("signing-policy.dmn"), table.replace("<text>7</text>", "<text>9</text>"));

        Map<String, Bundle> bundles = new ModelFolders(new ModelSettings(folder))
                .bundles().stream().collect(java.util.stream.Collectors.toMap(Bundle::name, bundle -> bundle));

        assertThat(bundles.get("signing-policy").files()).containsOnlyKeys("signing-policy.dmn");
        assertThat(bundles).containsKeys("journal-post", "signing-round", one);
        assertThat(version("journalPost")).isEqualTo(before);
    }

    @Test
    void aDeploymentFromModelerMeetsTheSameRules() {
        String evil =
                model(one, "Send det").replace("camunda:delegateExpression=\"${dispatch}\"", "camunda:class=\"x.Y\"");

        assertThatThrownBy(() -> models.createDeployment()
                        .name("from Modeler")
                        .addInputStream("x.bpmn", new ByteArrayInputStream(evil.getBytes(StandardCharsets.UTF_8)))
                        .deploy())
                .hasMessageContaining("x.bpmn, send («Send det»): Modellen vil kjøre egen kode (class)");

        assertThat(version(one)).isZero();
    }
}
