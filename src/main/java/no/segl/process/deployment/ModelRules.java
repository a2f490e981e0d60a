package no.segl.process.deployment;

import java.util.List;
import no.segl.process.Wording;
import org.springframework.stereotype.Component;

/** What every file of a bundle must keep to. */
@Component
class ModelRules {

    private final BpmnRules bpmn;
    private final DmnRules dmn;
    private final FormRules forms;
    private final Wording words;

    ModelRules(BpmnRules bpmn, DmnRules dmn, FormRules forms, Wording words) {
        this.bpmn = bpmn;
        this.dmn = dmn;
        this.forms = forms;
        this.words = words;
    }

    List<ModelFault> faultsOf(Bundle bundle) {
        return bundle.files().keySet().stream()
                .flatMap(file -> faultsOf(bundle, file).stream())
                .toList();
    }

    private List<ModelFault> faultsOf(Bundle bundle, String file) {
        var findings = new Findings(file, words);
        byte[] content = bundle.files().get(file);
        if (file.endsWith(".bpmn") || file.endsWith(".bpmn20.xml")) {
            bpmn.check(bundle, content, findings);
        } else if (file.endsWith(".dmn") || file.endsWith(".dmn11.xml")) {
            dmn.check(content, findings);
        } else if (file.endsWith(".form")) {
            forms.check(content, findings);
        } else {
            findings.add("", "model.file.unknown");
        }
        return findings.all();
    }
}
