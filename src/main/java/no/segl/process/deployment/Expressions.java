package no.segl.process.deployment;

import static no.segl.process.deployment.ModelXml.isBpmn;
import static no.segl.process.deployment.ModelXml.whereIs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.segl.process.ProcessVariables;
import no.segl.process.TaskBeans;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * The expressions that a model may hold: a variable, a variable compared with a literal, or a bean's name. The engine's
 * language could call any class.
 */
@Component
class Expressions {

    private static final Pattern ALLOWED = Pattern.compile(
            "[$#]\\{\\s*([A-Za-z]\\w*)\\s*(?:(==|!=|<=|>=|<|>)\\s*(?:'[^'\\\\]*'|\\d+|true|false|null)\\s*)?}");

    private final TaskBeans beans;

    Expressions(TaskBeans beans) {
        this.beans = beans;
    }

    /** The bare name in an expression such as ${dispatch}; empty where there is something else. */
    static String nameIn(String expression) {
        Matcher matcher = ALLOWED.matcher(expression);
        return matcher.matches() && matcher.group(2) == null ? matcher.group(1) : "";
    }

    void check(Element element, Findings findings) {
        for (Attr attribute : ModelXml.attributes(element)) {
            boolean mustNameABean = "delegateExpression".equals(attribute.getLocalName())
                    && !nameIn(attribute.getValue()).isEmpty();
            if (!mustNameABean) {
                check(element, attribute.getValue(), findings);
            }
        }
        boolean onlyForReaders = isBpmn(element, "documentation") || isBpmn(element, "text");
        if (!onlyForReaders) {
            check(element, ModelXml.text(element), findings);
        }
    }

    private void check(Element element, String value, Findings findings) {
        if (!value.contains("${") && !value.contains("#{")) {
            return;
        }
        Matcher matcher = ALLOWED.matcher(value.strip());
        if (!matcher.matches()) {
            findings.add(whereIs(element), "model.expression.notAllowed", value.strip());
            return;
        }
        String name = matcher.group(1);
        boolean known = ProcessVariables.ALL.contains(name) || matcher.group(2) == null && beans.isAny(name);
        if (!known) {
            findings.add(whereIs(element), "model.expression.unknown", name);
        }
    }
}
