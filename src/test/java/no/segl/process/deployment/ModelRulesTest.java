package no.segl.process.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.segl.process.TaskBeans;
import no.segl.process.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model is code: each way in which one could bring its own is refused, by the name that its owner knows it by. */
class ModelRulesTest {

    private final TaskBeans beans = Vocabulary.beans();
    private final ModelRules rules = new ModelRules(
            new BpmnRules(beans, new Expressions(beans)), new DmnRules(), new FormRules(), Vocabulary.words());
    private final String sound = read("processes/signing-round/signing-round.bpmn");

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ModelFault> faults(String model) {
        return rules.faultsOf(new Bundle(
                "signing-round",
                Map.of(
                        "signing-round.bpmn", bytes(model),
                        "active-job.form", bytes(read("forms/signing-round/active-job.form")),
                        "correct-contact.form", bytes(read("forms/signing-round/correct-contact.form")))));
    }

    private List<ModelFault> withForm(String form) {
        return rules.faultsOf(new Bundle("forms", Map.of("some.form", bytes(form))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void ourOwnModelsKeepTheRules() {
        assertThat(faults(sound)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "camunda:delegateExpression=\"${dispatch}\" | camunda:class=\"java.lang.Runtime\" | kjøre egen kode (class)",
                "camunda:delegateExpression=\"${dispatch}\" | camunda:expression=\"${dispatch}\" | kjøre egen kode (expression)",
                "camunda:delegateExpression=\"${dispatch}\" | camunda:type=\"external\" camunda:topic=\"x\" | kjøre egen kode (type)",
                "camunda:delegateExpression=\"${dispatch}\" | camunda:delegateExpression=\"${dispach}\" | «dispach» finnes ikke",
                "camunda:delegateExpression=\"${dispatch}\" | camunda:delegateExpression=\"${deadline}\" | «deadline» finnes ikke",
                "camunda:delegateExpression=\"${dispatch}\" | camunda:delegateExpression=\"${recall}\" | «recall» finnes ikke",
                "camunda:delegateExpression=\"${dispatch}\" | camunda:asyncAfter=\"true\" | sier ikke hva som skal gjøres",
            })
    void aTaskRunsOneOfOurOwnOrIsRefused(String sane, String bad, String reason) {
        assertThat(faults(sound.replace(sane, bad))).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("signing-round.bpmn");
            assertThat(fault.element()).isEqualTo("dispatch («Send til undertegnerne»)");
            assertThat(fault.reason()).contains(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${outcome == 'SIGNED'} | ${''.getClass().forName('java.lang.Runtime')} | er ikke tillatt",
                "${outcome == 'SIGNED'} | ${settle.execute(execution)} | er ikke tillatt",
                "${outcome == 'SIGNED'} | ${execution.processEngineServices} | er ikke tillatt",
                "${outcome == 'SIGNED'} | #{1+1} | er ikke tillatt",
                "${outcome == 'SIGNED'} | ${outcome == 'SIGNED'}${deadline} | er ikke tillatt",
                "${outcome == 'SIGNED'} | ${dataSource == null} | heter «dataSource»",
                "${outcome == 'SIGNED'} | ${outcom == 'SIGNED'} | heter «outcom»",
                "camunda:dueDate=\"${deadline}\" | camunda:dueDate=\"${dateTime().plusDays(1)}\" | er ikke tillatt",
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${deadline} | <bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${now()} | er ikke tillatt",
            })
    void anExpressionIsAVariableAComparisonOrABean(String sane, String bad, String reason) {
        assertThat(sound).contains(sane);
        assertThat(faults(sound.replace(sane, bad)))
                .anySatisfy(fault -> assertThat(fault.reason()).contains(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<bpmn:serviceTask id=\"remind\" | <bpmn:scriptTask id=\"evil\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:serviceTask id=\"remind\" | kjøre egen kode (scriptTask)",
                "<camunda:inputOutput> | <camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter> | kjøre egen kode (script)",
                "<camunda:inputOutput> | <camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector><camunda:inputOutput> | kjøre egen kode (connector)",
                "<camunda:taskListener delegateExpression=\"${recall}\" | <camunda:taskListener class=\"evil.Listener\" | kjøre egen kode (class)",
                "<camunda:taskListener delegateExpression=\"${recall}\" | <camunda:taskListener expression=\"${recall}\" | kjøre egen kode (expression)",
                "<camunda:taskListener delegateExpression=\"${recall}\" | <camunda:taskListener delegateExpression=\"${dispatch}\" | Lytteren «dispatch» finnes ikke",
                "xsi:type=\"bpmn:tFormalExpression\">${outcome | language=\"groovy\" xsi:type=\"bpmn:tFormalExpression\">${outcome | kjøre egen kode (language)",
                "camunda:formRef=\"activeJob\" camunda:formRefBinding=\"deployment\" | camunda:formKey=\"embedded:deployment:evil.html\" | form key",
                "camunda:formRef=\"activeJob\" camunda:formRefBinding=\"deployment\" | camunda:assignee=\"x\" | ikke noe skjema",
                "camunda:formRef=\"activeJob\" camunda:formRefBinding=\"deployment\" | camunda:formRef=\"activeJob\" camunda:formRefBinding=\"latest\" | binding",
                "camunda:formRef=\"activeJob\" | camunda:formRef=\"another\" | «another» følger ikke med",
                "camunda:historyTimeToLive=\"P90D\" | camunda:versionTag=\"1\" | time to live",
                "<bpmn:definitions | <!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions | skadet",
                "</bpmn:definitions> | <bpmn:oops> | skadet",
            })
    void everythingElseThatRunsOrMissesSomethingIsRefused(String sane, String bad, String reason) {
        assertThat(sound).contains(sane);
        assertThat(faults(sound.replace(sane, bad)))
                .anySatisfy(fault -> assertThat(fault.reason()).contains(reason));
    }

    @Test
    void theOlderNameOfTheEnginesNamespaceOpensNoDoor() {
        String old = sound.replace(
                        "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"",
                        "xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" xmlns:old=\"http://activiti.org/bpmn\"")
                .replace("camunda:delegateExpression=\"${dispatch}\"", "old:class=\"java.lang.Runtime\"");

        assertThat(faults(old)).anySatisfy(fault -> assertThat(fault.reason()).contains("kjøre egen kode (class)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"f\",\"components\":[{\"type\":\"textfield\",\"key\":\"decision\"}]} | «textfield»",
                "{\"id\":\"f\",\"components\":[{\"type\":\"html\",\"id\":\"h\",\"content\":\"<script>\"}]} | «html»",
                "{\"id\":\"f\",\"components\":[{\"type\":\"radio\",\"key\":\"name\",\"values\":[{\"value\":\"a\"}]}]} | nøkkelen «decision»",
                "{\"id\":\"f\",\"components\":[{\"type\":\"radio\",\"key\":\"decision\"}]} | ingen alternativer",
                "{\"id\":\"f\",\"components\":[{\"type\":\"group\",\"components\":[{\"type\":\"textarea\",\"key\":\"x\"}]}]} | «textarea»",
                "{\"components\":[]} | ingen id",
                "{oops | skadet",
            })
    void aFormHoldsTextAndChoicesOnly(String form, String reason) {
        assertThat(withForm(form))
                .anySatisfy(fault -> assertThat(fault.reason()).contains(reason));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<inputExpression id=\"inputExpression_caseStatus\" | <inputExpression expressionLanguage=\"juel\" id=\"inputExpression_caseStatus\" | «juel»",
                "camunda:historyTimeToLive=\"P90D\" | camunda:versionTag=\"1\" | time to live",
            })
    void aTableSpeaksFeelOnly(String sane, String bad, String reason) {
        String table = read("processes/signing-policy/may-start-signing.dmn");
        assertThat(table).contains(sane);

        List<ModelFault> found = rules.faultsOf(new Bundle("policy", Map.of("t.dmn", bytes(table.replace(sane, bad)))));

        assertThat(found).anySatisfy(fault -> assertThat(fault.reason()).contains(reason));
    }

    @Test
    void aFileOfAnotherSortIsRefused() {
        assertThat(rules.faultsOf(new Bundle("m", Map.of("page.html", bytes("<script>")))))
                .hasSize(1);
    }
}
