package no.segl.process.deployment;

import static no.segl.process.deployment.ModelXml.whereIs;

import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a table may hold: FEEL and nothing else, for every other language could run code. */
@Component
class DmnRules {

    void check(byte[] content, Findings findings) {
        try {
            ModelXml.all(ModelXml.parse(content)).forEach(element -> check(element, findings));
        } catch (SAXException e) {
            findings.add("", "model.xml.broken");
        }
    }

    private static void check(Element element, Findings findings) {
        boolean decision = "decision".equals(element.getLocalName());
        if (decision
                && element.getAttributeNS(ModelXml.CAMUNDA_DMN, "historyTimeToLive")
                        .isBlank()) {
            findings.add(whereIs(element), "model.timeToLive.missing");
        }
        String language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty() && !language.equalsIgnoreCase("feel")) {
            findings.add(whereIs(element), "model.table.language", language);
        }
        if ("functionDefinition".equals(element.getLocalName())) {
            findings.add(whereIs(element), "model.code", "functionDefinition");
        }
    }
}
