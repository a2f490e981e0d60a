package no.segl.process.deployment;

import static no.segl.process.deployment.ModelXml.engineAttribute;
import static no.segl.process.deployment.ModelXml.isBpmn;
import static no.segl.process.deployment.ModelXml.isOfTheEngine;
import static no.segl.process.deployment.ModelXml.whereIs;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import no.segl.process.FormChoices;
import no.segl.process.TaskBeans;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a process model may hold. A model is code: whatever could run something else than our own tasks is refused. */
@Component
class BpmnRules {

    private static final Set<String> RUNS_CODE =
            Set.of("scriptTask", "script", "connector", "field", "formData", "formProperty");
    private static final Set<String> RUNS_CODE_IN_ATTRIBUTE = Set.of(
            "class",
            "expression",
            "type",
            "topic",
            "formHandlerClass",
            "scriptFormat",
            "resource",
            "variableMappingClass",
            "variableMappingDelegateExpression");
    private static final Set<String> CALLS_A_TASK = Set.of("serviceTask", "sendTask", "businessRuleTask");

    private final TaskBeans beans;
    private final Expressions expressions;

    BpmnRules(TaskBeans beans, Expressions expressions) {
        this.beans = beans;
        this.expressions = expressions;
    }

    void check(Bundle bundle, byte[] content, Findings findings) {
        try {
            ModelXml.all(ModelXml.parse(content)).forEach(element -> check(bundle, element, findings));
        } catch (SAXException e) {
            findings.add("", "model.xml.broken");
        }
    }

    private void check(Bundle bundle, Element element, Findings findings) {
        checkProcess(element, findings);
        checkCode(element, findings);
        checkBeans(element, findings);
        checkUserTask(bundle, element, findings);
        expressions.check(element, findings);
    }

    private static void checkProcess(Element element, Findings findings) {
        if (isBpmn(element, "process")
                && engineAttribute(element, "historyTimeToLive").isEmpty()) {
            findings.add(whereIs(element), "model.timeToLive.missing");
        }
    }

    private static void checkCode(Element element, Findings findings) {
        if (RUNS_CODE.contains(element.getLocalName())) {
            findings.add(whereIs(element), "model.code", element.getLocalName());
        }
        for (Attr attribute : ModelXml.attributes(element)) {
            boolean ofTheEngine = isOfTheEngine(attribute) || isOfTheEngine(element) && !isParameterName(element);
            if (ofTheEngine && RUNS_CODE_IN_ATTRIBUTE.contains(attribute.getLocalName())) {
                findings.add(whereIs(element), "model.code", attribute.getLocalName());
            }
            if (attribute.getLocalName().equals("language") && isBpmn(element, "conditionExpression")) {
                findings.add(whereIs(element), "model.code", "language");
            }
            if (ofTheEngine && attribute.getLocalName().equals("formKey")) {
                findings.add(whereIs(element), "model.formKey");
            }
        }
    }

    /** Values for our element templates; nothing of it is run. */
    private static boolean isParameterName(Element element) {
        return element.getLocalName().equals("property");
    }

    private void checkBeans(Element element, Findings findings) {
        String bean = Expressions.nameIn(engineAttribute(element, "delegateExpression"));
        if (ModelXml.BPMN.equals(element.getNamespaceURI()) && CALLS_A_TASK.contains(element.getLocalName())) {
            boolean asksATable = !engineAttribute(element, "decisionRef").isEmpty();
            if (!asksATable && !beans.isDelegate(bean)) {
                findings.add(whereIs(element), bean.isEmpty() ? "model.task.empty" : "model.task.unknown", bean);
            }
        } else if (element.hasAttributeNS(ModelXml.CAMUNDA, "delegateExpression") && !beans.isDelegate(bean)) {
            findings.add(whereIs(element), "model.task.unknown", bean);
        }
        if (isOfTheEngine(element) && element.getLocalName().endsWith("Listener")) {
            String listener = Expressions.nameIn(element.getAttribute("delegateExpression"));
            boolean known = element.getLocalName().equals("taskListener")
                    ? beans.isTaskListener(listener)
                    : beans.isExecutionListener(listener);
            if (!known) {
                findings.add(whereIs(element), "model.listener.unknown", listener);
            }
        }
    }

    private static void checkUserTask(Bundle bundle, Element element, Findings findings) {
        if (!isBpmn(element, "userTask")) {
            return;
        }
        String form = engineAttribute(element, "formRef");
        if (form.isEmpty()) {
            findings.add(whereIs(element), "model.form.missing");
        } else if (!engineAttribute(element, "formRefBinding").equals("deployment")) {
            findings.add(whereIs(element), "model.form.binding");
        } else if (bundle.files().entrySet().stream()
                .noneMatch(file -> file.getKey().endsWith(".form") && isForm(form, file.getValue()))) {
            findings.add(whereIs(element), "model.form.notThere", form);
        }
    }

    private static boolean isForm(String id, byte[] content) {
        try {
            return FormChoices.read(new ByteArrayInputStream(content)).formId().equals(id);
        } catch (UncheckedIOException brokenAndReportedAsSuch) {
            return false;
        }
    }
}
